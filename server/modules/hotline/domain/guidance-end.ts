import type { ApplicationState } from '../../application/domain/application-states.js';
import { actors, by, join, say, type Answer } from './guidance-facts.js';

const nothing = say('没有待办事项', 'Nothing is outstanding');

/** From the download on, and every end. */
export const endAnswers = {
  PENDING_DOWNLOAD: ({ waitingUntil }) => ({
    status: say('已通过，等待下载证书', 'Approved, ready for download'),
    blocks: say('等待在驱动程序中更新证书', 'The certificate has to be updated in the driver'),
    nextActor: actors.applicant,
    deadline: waitingUntil,
    say: join(
      say(
        '您好，申请已通过，可以更新证书了。请把要续期的 Ukey 插到装有驱动的电脑上，驱动会弹出更新提示，点击“开始更新”并输入 PIN 码，完成前不要拔出 Ukey 或关机。PIN 码沿用原来的，不会重新发送。更新后旧证书加密的投标文件可能无法解开，请先完成开标。',
        'It is approved and the certificate can be updated. Plug the Ukey into a computer with the driver: it offers the update; choose “start”, enter the PIN, and neither unplug the Ukey nor switch off before it is done. The PIN stays as it was and is not sent again. Bids encrypted with the old certificate may become unreadable, so finish bid openings first.',
      ),
      by(waitingUntil),
    ),
  }),

  ISSUING: () => ({
    status: say('正在签发证书', 'The certificate is being issued'),
    blocks: say('驱动更新尚未完成', 'The driver’s update is not finished'),
    nextActor: actors.applicant,
    say: say(
      '您好，证书正在签发。请保持 Ukey 插在电脑上、驱动打开并联网，等待提示完成；如果中途断开，重新插入 Ukey 后驱动会接着更新，不用重新申请。',
      'The certificate is being issued. Leave the Ukey in, the driver open and the computer online until it says that it is done; if it was interrupted, plug the Ukey in again and the driver goes on, without a new application.',
    ),
  }),

  COMPLETED: () => ({
    status: say('已完成', 'Completed'),
    blocks: nothing,
    nextActor: actors.nobody,
    say: say(
      '您好，证书已更新完成，可以正常使用。PIN 码没有变化。电子发票链接在付款成功后已发到经办人的手机和邮箱。如还有其他证书要续期，现在可以开始办理下一张。',
      'The certificate has been updated and can be used; the PIN is as before. The link to the e-invoice was sent to the operator’s phone and mail after the payment. The next certificate can be renewed now.',
    ),
  }),

  REJECTED: ({ sentText }) => ({
    status: say('审核未通过，已拒绝', 'Rejected'),
    blocks: sentText ? say(sentText, sentText) : say('申请不符合续期条件', 'It does not meet the conditions for renewal'),
    nextActor: actors.nobody,
    say: say(
      '您好，这份申请未能通过审核，原因已发送给经办人，费用会按原支付方式退回。条件具备后可以重新提交申请。',
      'The application was rejected; the reasons were sent to the operator, and the fee goes back the way it was paid. You may apply again once the conditions are met.',
    ),
  }),

  CANCELLED: () => ({
    status: say('已关闭', 'Cancelled'),
    blocks: nothing,
    nextActor: actors.nobody,
    say: say(
      '您好，这份申请已经关闭；已付款的会按原支付方式退回。如仍需续期，请重新提交申请。',
      'The application was cancelled; what was paid goes back the way it came. Please apply again if you still want the renewal.',
    ),
  }),

  EXPIRED: () => ({
    status: say('逾期未办理，已失效', 'Expired'),
    blocks: say('超过办理期限', 'The time allowed ran out'),
    nextActor: actors.seniors,
    say: say(
      '您好，这份申请超过期限没有办理，已经失效。已付款的，15 日内可以申请恢复，我可以帮您登记转交；不再办理的，费用会按原支付方式退回。',
      'The application expired because nothing was done in time. If it was paid, it can be reopened within 15 days; I can pass that on for you. Otherwise the fee goes back the way it was paid.',
    ),
  }),
} as const satisfies Partial<Record<ApplicationState, Answer>>;
