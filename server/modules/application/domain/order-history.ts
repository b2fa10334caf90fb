import type { Bilingual } from '../../../platform/errors.js';
import type { ApplicationEvent } from './application-states.js';

/** One thing that happened to an order, in its applicant's words. Nobody of ours is named. */
export interface OrderHappening {
  readonly at: Date;
  readonly text: Bilingual;
}

const sentToPeople = { zh: '转入复核', en: 'A second reviewer looks at it' };
const returned = { zh: '退回修改', en: 'Returned for correction' };
const approved = { zh: '审核通过', en: 'Approved' };
const held = { zh: '暂缓办理，等待核实', en: 'Paused while something is looked into' };

/** Null: an inner matter, of which the applicant has nothing. */
const words: Readonly<Record<ApplicationEvent, Bilingual | null>> = {
  submit: { zh: '提交申请，等待支付', en: 'Submitted, waiting for payment' },
  paid: { zh: '支付成功，等待审核', en: 'Paid, waiting for review' },
  claim: { zh: '审核人员开始审核', en: 'A reviewer is at it' },
  release: null,
  approve: approved,
  propose: sentToPeople,
  return: returned,
  resubmit: { zh: '修改后重新提交', en: 'Corrected and handed in again' },
  hold: held,
  resume: { zh: '继续办理', en: 'Goes on' },
  freeze: held,
  reject: null,
  confirmApproval: approved,
  confirmReturn: returned,
  confirmRejection: { zh: '申请未通过', en: 'Refused' },
  sendBack: null,
  recall: { zh: '重新审核', en: 'Reviewed again' },
  cancel: { zh: '申请关闭', en: 'Closed' },
  annul: { zh: '没有有效证书，申请关闭', en: 'Closed without a valid certificate' },
  expire: { zh: '逾期失效', en: 'Expired' },
  reopen: { zh: '恢复办理', en: 'Reopened' },
  bankPassed: { zh: '金融认证通过，可以下载证书', en: 'Account verified; the certificate can be downloaded' },
  bankFailed: { zh: '金融认证未通过，等待更正账户', en: 'Account not verified; waiting for a correction' },
  bankReturned: { zh: '打款被银行退回，等待更正账户', en: 'The payment came back; waiting for a correction' },
  bankExhausted: { zh: '金融认证转人工处理', en: 'Account verification with our staff' },
  accountCorrected: { zh: '提交账户信息，再次打款', en: 'Account submitted; paid again' },
  payAgain: { zh: '再次打款', en: 'Paid again' },
  grantPayout: { zh: '再次打款', en: 'Paid again' },
  startIssuing: { zh: '开始签发证书', en: 'Issuing began' },
  issued: { zh: '证书已更新到 Ukey', en: 'The certificate is on the Ukey' },
};

/** An order's history, oldest first; what repeats itself at once (a review begun again) is told once. */
export function orderHistory(
  createdAt: Date,
  transitions: readonly { readonly event: ApplicationEvent; readonly at: Date }[],
): readonly OrderHappening[] {
  const happened: OrderHappening[] = [{ at: createdAt, text: { zh: '开始办理', en: 'Begun' } }];
  for (const { event, at } of transitions) {
    const text = words[event];
    if (text && text !== happened.at(-1)?.text) happened.push({ at, text });
  }
  return happened;
}
