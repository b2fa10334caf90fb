import type { Outcome } from './local-outcomes.js';

/** The refusals of docs/protocols/driver-api.md. The server's own sentence is shown too: it knows the case. */
export const serverOutcomes = {
  INVALID_INPUT: { exit: 2, sentence: {
    zh: '服务器认为请求有误。请升级驱动程序；仍不行时请联系客服热线。',
    en: 'The server found the request malformed. Update the driver; if that does not help, call the hotline.',
  } },
  DRIVER_TOO_OLD: { exit: 22, sentence: {
    zh: '驱动程序版本过旧。请从网上营业厅下载新版后重试。',
    en: 'This driver is too old. Get the present one from the online hall and try again.',
  } },
  CERTIFICATE_UNKNOWN: { exit: 30, sentence: {
    zh: '本机构没有这张证书的登记。请确认插入的是本机构签发的 Ukey。',
    en: 'The authority has no record of this certificate. Make sure that the Ukey was issued by it.',
  } },
  PROOF_REJECTED: { exit: 31, sentence: {
    zh: 'Ukey 里的私钥与证书不符，无法证明持有旧证书。请插入存有这张证书的 Ukey；仍不行时请到网点补办。',
    en: 'The Ukey’s key does not fit the certificate, so it proves nothing. Insert the Ukey that holds it; otherwise have it replaced.',
  } },
  CHALLENGE_USED: { exit: 32, sentence: {
    zh: '验证已过期或已用过。请重新运行更新，并检查电脑时间是否准确。',
    en: 'The challenge was used or is out of date. Run the update again, and check this computer’s clock.',
  } },
  SESSION_ENDED: { exit: 33, sentence: {
    zh: '与服务器的会话已结束。请重新运行 certdesk-driver update --resume。',
    en: 'The session with the server has ended. Run certdesk-driver update --resume again.',
  } },
  NO_ORDER: { exit: 34, sentence: {
    zh: '没有续期这张证书的业务单。请先在网上营业厅提交续期申请。',
    en: 'No order renews this certificate. Apply for renewal in the online hall first.',
  } },
  ORDER_NOT_READY: { exit: 35, sentence: {
    zh: '业务单还没有到“待下载”。请在网上营业厅查看进度，到“待下载”后再运行更新。',
    en: 'The order is not at “待下载” (ready to download) yet. See its progress in the online hall and run the update then.',
  } },
  ORDER_CLOSED: { exit: 36, sentence: {
    zh: '业务单已关闭、被拒绝、过期、冻结或退款，不能更新。请在网上营业厅查看原因，需要时重新申请。',
    en: 'The order was cancelled, rejected, expired, frozen or refunded. See why in the online hall and apply again where needed.',
  } },
  BANK_RETURNED: { exit: 37, sentence: {
    zh: '金融认证的打款被银行退回。请在网上营业厅更正对公账户，认证通过后再更新。',
    en: 'The bank sent the verification payment back. Correct the account in the online hall and update once it is verified.',
  } },
  CERTIFICATE_REVOKED: { exit: 38, sentence: {
    zh: '旧证书已被吊销，不能用它更新。请在网上营业厅申请新证书，或联系客服热线。',
    en: 'The old certificate is revoked and cannot be renewed with. Apply for a new one in the online hall, or call the hotline.',
  } },
  REQUEST_REJECTED: { exit: 39, sentence: {
    zh: 'Ukey 生成的证书请求未通过校验。请运行 certdesk-driver doctor，并联系客服热线。',
    en: 'The request made on the Ukey failed verification. Run certdesk-driver doctor and call the hotline.',
  } },
  REQUEST_CONFLICT: { exit: 40, sentence: {
    zh: '这份业务单已经登记了另一把密钥。请插入上次更新时使用的 Ukey；如已丢失或损坏，请联系客服热线重新签发。',
    en: 'Another key was registered for this order before. Insert the Ukey of the first try; if it is lost or dead, ask the hotline '
      + 'for a re-issue.',
  } },
  KEY_UNACCEPTABLE: { exit: 41, sentence: {
    zh: 'Ukey 生成的密钥不合格。请重新运行更新生成新密钥；再次失败说明 Ukey 有缺陷，请到网点更换。',
    en: 'The key made on the Ukey is not acceptable. Run the update again for another; if that fails too, the Ukey is faulty: replace it.',
  } },
  CODE_REQUIRED: { exit: 42, sentence: {
    zh: '这份业务单需要下载码。请在短信或网上营业厅找到下载码，用 --code 输入。',
    en: 'The order asks for its download code. Find it in the SMS or the online hall and give it with --code.',
  } },
  CODE_WRONG: { exit: 43, sentence: {
    zh: '下载码不正确。请核对短信中的下载码后重试。',
    en: 'The download code is wrong. Compare it with the SMS and try again.',
  } },
  CODE_EXHAUSTED: { exit: 44, sentence: {
    zh: '下载码已输错五次。请在网上营业厅或拨打客服热线获取新的下载码。',
    en: 'Five wrong download codes. Get a new one in the online hall or by phone.',
  } },
  ISSUE_FAILED: { exit: 45, sentence: {
    zh: '签发失败，工作人员已收到通知。请等候短信，或联系客服热线。',
    en: 'The certificate could not be issued; staff know of it. Wait for the SMS or call the hotline.',
  } },
  NOT_ISSUED: { exit: 46, sentence: {
    zh: '服务器上没有签发这张证书的记录。请运行 certdesk-driver update --resume；仍不行时请联系客服热线。',
    en: 'The server has not issued this certificate. Run certdesk-driver update --resume; if that fails, call the hotline.',
  } },
  RATE_LIMITED: { exit: 47, sentence: {
    zh: '请求过于频繁。请过几分钟再运行 certdesk-driver update --resume。',
    en: 'Too many calls. Run certdesk-driver update --resume in a few minutes.',
  } },
  BUSY: { exit: 21, sentence: {
    zh: '服务器繁忙。请稍后运行 certdesk-driver update --resume。',
    en: 'The server is busy. Run certdesk-driver update --resume a little later.',
  } },
  INTERNAL: { exit: 21, sentence: {
    zh: '服务器出现故障。请稍后运行 certdesk-driver update --resume；反复出现时请把追踪号告诉客服热线。',
    en: 'The server has a fault. Run certdesk-driver update --resume later; if it goes on, give the trace id to the hotline.',
  } },
} as const satisfies Record<string, Outcome>;
