import type { ApplicationState } from '../../application/domain/application-states.js';
import { actors, by, join, orders, say, type Answer } from './guidance-facts.js';

/** While it is with the applicant before the review, or back for correction. */
export const applyingAnswers = {
  DRAFT: () => ({
    status: say('尚未提交', 'Not submitted yet'),
    blocks: say('申请资料未填完或未上传齐全', 'The form or its documents are not complete'),
    nextActor: actors.applicant,
    say: join(
      say('您好，这份申请还没有提交。请登录', 'The application has not been submitted yet. Please log in, open '), orders,
      say(
        '，点击“继续填写”，按页面提示上传签字盖章的申请表，并用手机微信扫码完成证件照片和活体认证。如果手机实名验证不通过，请到运营商 APP 查看实名信息并与填写内容核对，不一致的先到运营商更正。',
        ' and choose “continue”: upload the signed and sealed form, and scan the code with WeChat for the ID photos and the liveness check. If the phone check fails, compare what you declared with the registration in your carrier’s app and have the carrier correct what differs.',
      ),
    ),
  }),

  AWAITING_PAYMENT: ({ waitingUntil }) => ({
    status: say('等待支付', 'Awaiting payment'),
    blocks: say('尚未收到付款', 'The payment has not arrived'),
    nextActor: actors.applicant,
    deadline: waitingUntil,
    say: join(
      say('您好，资料已经提交，还差支付。请登录', 'Everything is submitted but the payment. Please log in, open '), orders,
      say('，点击“去支付”，用微信扫码付款。', ' and choose “pay”, then scan the code with WeChat.'), by(waitingUntil),
      say('付款成功后即进入审核，电子发票链接会发到经办人的手机和邮箱。', ' The review begins once it is paid; the link to the e-invoice goes to the operator’s phone and mail.'),
    ),
  }),

  RETURNED: ({ waitingUntil, sentText }) => ({
    status: say('已退回，等待修改', 'Returned for correction'),
    blocks: sentText ? say(sentText, sentText) : say('资料需要修改', 'Some of it has to be corrected'),
    nextActor: actors.applicant,
    deadline: waitingUntil,
    say: join(
      say('您好，资料需要补正，具体要求已发送给经办人。请登录', 'Some of the documents need correcting; what exactly was sent to the operator. Please log in, open '), orders,
      say('，点击“修改并重新提交”，只需处理被退回的项目。', ' and choose “correct and resubmit”; only the returned items have to be done again.'), by(waitingUntil),
      say('重新提交后继续审核，不用再次付款。', ' The review goes on after that, without another payment.'),
    ),
  }),
} as const satisfies Partial<Record<ApplicationState, Answer>>;
