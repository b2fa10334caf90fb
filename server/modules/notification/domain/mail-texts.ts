import type { Bilingual } from '../../../platform/errors.js';
import type { NoticeKind } from './notice-kinds.js';

/** A mail in both languages, Chinese first: nobody told us which one the reader prefers. */
export interface MailText {
  readonly subject: Bilingual;
  /** Paragraphs are separated by empty lines. */
  readonly body: Bilingual;
}

const mail = (subject: readonly [string, string], body: readonly [string, string]): MailText => ({
  subject: { zh: subject[0], en: subject[1] },
  body: { zh: body[0], en: body[1] },
});

/** What mails say, by notice; a notice without one goes by SMS alone. */
export const mailTexts: Readonly<Partial<Record<NoticeKind, MailText>>> = {
  PAYMENT_DUE: mail(['已提交，请支付', 'Submitted: payment due'], [
    '您为{organisation}提交的证书续期申请已收到，费用{amount}元，请在{deadline}前支付：登录网上营业厅，进入“我的业务单”，点击“去支付”，用微信扫码。也可以选择对公转账。',
    'We have your renewal for {organisation}. The fee is {amount} yuan, to be paid by {deadline}: log in to the online hall, open “my orders”, choose “pay” and scan the code with WeChat. A corporate transfer is possible too.',
  ]),
  PAID: mail(['已收到付款', 'Payment received'], [
    '订单费用{amount}元已收到，审核开始，{promise}前有结果。您现在不用操作。电子发票开具后，链接会发到您的手机和邮箱。',
    'We received {amount} yuan and the review has begun; a result is due by {promise}. You need not do anything. The link to the e-invoice will go to your phone and mail.',
  ]),
  RETURNED: mail(['申请需要补正', 'Your application needs correcting'], [
    '审核人员退回了您的申请，请补正以下内容：\n{reasons}\n\n请在{deadline}前登录网上营业厅，进入“我的业务单”，点击“修改并重新提交”。只需处理退回的项目，不用再次付款。',
    'A reviewer returned your application. Please correct the following:\n{reasons}\n\nLog in to the online hall by {deadline}, open “my orders” and choose “correct and resubmit”. Only the returned items have to be done again; there is no second payment.',
  ]),
  APPROVED: mail(['审核通过，正在进行金融认证', 'Approved: bank verification under way'], [
    '您的申请已通过审核。系统正在向{organisation}的对公账户打款 0.01 元进行金融认证，您不用操作。认证通过后会通知您更新证书。',
    'Your application was approved. We are paying 0.01 yuan into the account of {organisation} to verify it; you need not do anything. We shall tell you when the certificate can be updated.',
  ]),
  BANK_FAILED: mail(['金融认证未通过，请更正账户', 'Bank verification failed: please correct the account'], [
    '向{organisation}的对公账户打款 0.01 元没有成功。请登录网上营业厅，进入个人中心→我的业务单→证书申请，找到这份申请，点击“金融认证”，重新填写正确的单位基本账户信息后点击“提交”，系统会再次打款。请在{deadline}前完成。',
    'The 0.01 yuan to the account of {organisation} did not go through. Log in to the online hall, open personal centre → my orders → certificate applications, choose “bank verification”, enter the right basic account and submit; we then pay again. Please do this by {deadline}.',
  ]),
  PENDING_DOWNLOAD: mail(['证书可以更新了', 'Your certificate can be updated'], [
    '申请已通过，可以更新证书。请在{deadline}前把要续期的 Ukey 插到装有驱动程序的电脑上，驱动会弹出更新提示，点击“开始更新”，输入 PIN 码，自动下载并写入。完成前不要拔出 Ukey。\n\nPIN 码沿用原来的，不会修改，也不会重新发送。用旧证书加密的投标文件更新后可能无法解开，请先完成开标。',
    'The certificate can be updated. By {deadline}, plug the Ukey into a computer with the driver: it offers the update; choose “start”, enter the PIN, and the certificate is downloaded and written. Do not unplug the Ukey before it is done.\n\nThe PIN stays as it was and is not sent again. Bids encrypted with the old certificate may become unreadable, so finish bid openings first.',
  ]),
  REJECTED: mail(['申请未通过审核', 'Your application was rejected'], [
    '您的申请未通过审核，原因：\n{reasons}\n\n已付的{amount}元将按原支付方式退回。条件具备后可以重新申请。',
    'Your application was rejected, for these reasons:\n{reasons}\n\nThe {amount} yuan you paid go back the way they came. You may apply again once the conditions are met.',
  ]),
  CANCELLED: mail(['订单已关闭', 'Order cancelled'], [
    '订单已关闭。已付的费用将按原支付方式退回。如仍需续期，请重新提交申请。',
    'The order was cancelled. What was paid goes back the way it came. Please apply again if you still want the renewal.',
  ]),
  RECALLED: mail(['申请需要再次核对', 'Your application is being looked at again'], [
    '您的申请通过后需要再次核对，请暂时不要更新证书。您不用操作，结果会另行通知。',
    'Your application has to be looked at again after its approval; please do not update the certificate yet. You need not do anything; we shall tell you the result.',
  ]),
  REMINDER: mail(['提醒：订单待您处理', 'Reminder: your order waits for you'], [
    '您的订单待您{task}，请在{deadline}前登录网上营业厅完成，逾期订单将失效。',
    'Your order waits for you ({task}). Please log in to the online hall and do this by {deadline}; it expires after that.',
  ]),
  EXPIRES_SOON: mail(['订单即将过期', 'Your order is about to expire'], [
    '您的订单即将过期，请在{deadline}前登录网上营业厅{task}。',
    'Your order is about to expire ({task}). Please log in to the online hall before {deadline}.',
  ]),
  EXPIRED: mail(['订单已过期', 'Order expired'], [
    '订单在期限内没有办理，已过期。如已付款，15 日内可以拨打客服热线申请恢复；不恢复的，费用会按原支付方式退回。',
    'The order expired because nothing was done in time. If it was paid, the hotline can have it reopened within 15 days; otherwise the fee goes back the way it was paid.',
  ]),
  REFUNDED: mail(['退款已完成', 'Refund done'], [
    '订单的费用{amount}元已按原支付方式退回，到账时间以微信或银行为准。',
    '{amount} yuan were returned the way they were paid; WeChat or your bank decides when they arrive.',
  ]),
  INVOICE_ISSUED: mail(['电子发票已开具', 'Your e-invoice'], [
    '订单的电子发票已开具，请点击链接查看和下载：\n{link}',
    'The e-invoice of your order was issued. View and download it here:\n{link}',
  ]),
  LIVENESS_ASKED: mail(['请重新进行活体认证', 'Please do the face check again'], [
    '为核实身份，请在{deadline}前登录网上营业厅，进入“我的业务单”，用手机微信扫描页面上的二维码，重新完成活体认证。',
    'To verify your identity, please log in to the online hall by {deadline}, open “my orders”, scan the code on the page with WeChat and do the face check again.',
  ]),
  PHONE_CHECK_ASKED: mail(['将再次核验手机实名', 'Your phone registration is checked again'], [
    '为核实身份，系统将再次向运营商核验经办人的手机实名信息。请在运营商 APP 的个人账户信息中核对姓名和证件号码是否与所填一致，不一致的请先联系运营商更正。',
    'To verify your identity, the carrier is asked again about the operator’s phone. Please compare name and ID number in your carrier’s app with what you declared, and have the carrier correct what differs.',
  ]),
  CERTIFICATE_EXPIRING: mail(['数字证书即将到期', 'Your certificate expires soon'], [
    '{organisation}的数字证书（序列号尾号{tail}）将于{day}到期。到期后请登录网上营业厅，按证书序列号办理续期，以免影响投标。',
    'The certificate of {organisation} (serial number ending in {tail}) expires on {day}. After that, log in to the online hall and renew it by its serial number, so that your bidding is not interrupted.',
  ]),
  RENEWAL_INVITED: mail(['数字证书已到期，请办理续期', 'Your certificate has expired: please renew it'], [
    '{organisation}的数字证书（序列号尾号{tail}）已于{day}到期。请登录网上营业厅，输入证书序列号办理续期，审核通过后用驱动程序更新 Ukey。如已办理，请忽略本邮件。',
    'The certificate of {organisation} (serial number ending in {tail}) expired on {day}. Log in to the online hall, enter its serial number and renew it; once approved, the driver updates the Ukey. If you have done so already, please ignore this mail.',
  ]),
  GRANT_PASSED_ON: mail(['您已获得机构授权', 'You may act for an organisation'], [
    '您已获授权在网上营业厅办理{organisation}的证书业务，请用您的手机号登录。',
    'You may now act for {organisation} in the online hall; log in with your phone number.',
  ]),
};
