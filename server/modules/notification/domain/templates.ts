import type { Bilingual } from '../../../platform/errors.js';
import { mailTexts, type MailText } from './mail-texts.js';
import type { NoticeKind } from './notice-kinds.js';

/** A notice as data. Places in braces are filled with parameters; a text never names one that its notice does not have. */
export interface NoticeTemplate {
  /** What staff call it. */
  readonly title: Bilingual;
  /** The approved text, without the signature; carriers count a message of more than 70 characters as two. */
  readonly sms: string;
  readonly mail: MailText | null;
  /** Goes out in quiet hours too. */
  readonly urgent?: true;
  /** Where it does not arrive, the time-out it tells of waits, and the hotline calls (DESIGN 6). */
  readonly mustArrive?: true;
  /** Tells of the state the order is in: no longer worth sending once the order has moved on. */
  readonly passing?: true;
}

type Entry = Omit<NoticeTemplate, 'mail'>;

const entries: Readonly<Record<NoticeKind, Entry>> = {
  LOG_IN_CODE: {
    title: { zh: '登录验证码', en: 'Log-in code' },
    sms: '验证码{code}，{minutes}分钟内有效，用于登录网上营业厅，请勿告知他人。',
    urgent: true,
  },
  PAYMENT_DUE: {
    title: { zh: '已提交，待支付', en: 'Submitted, payment due' },
    sms: '订单{orderNo}已提交，请在{deadline}前到网上营业厅支付。',
    passing: true,
  },
  PAID: {
    title: { zh: '已付款，开始审核', en: 'Paid, review begins' },
    sms: '订单{orderNo}已付款，{promise}前完成审核，请留意通知。',
  },
  RETURNED: {
    title: { zh: '退回修改', en: 'Returned for correction' },
    sms: '订单{orderNo}需补正：{reason}。请在{deadline}前到网上营业厅修改。',
    mustArrive: true, passing: true,
  },
  APPROVED: {
    title: { zh: '审核通过，打款验证中', en: 'Approved, 0.01 yuan under way' },
    sms: '订单{orderNo}审核通过，正向贵单位账户打款0.01元验证，无需操作。',
    passing: true,
  },
  BANK_FAILED: {
    title: { zh: '金融认证失败', en: 'Bank verification failed' },
    sms: '订单{orderNo}金融认证未通过，请到个人中心→我的业务单→金融认证更正。',
    mustArrive: true, passing: true,
  },
  PENDING_DOWNLOAD: {
    title: { zh: '待下载', en: 'Ready for download' },
    sms: '订单{orderNo}可更新证书：{deadline}前插入Ukey，在驱动点“开始更新”。',
    mustArrive: true, passing: true,
  },
  REJECTED: {
    title: { zh: '审核未通过', en: 'Rejected' },
    sms: '订单{orderNo}未通过审核，费用原路退回，原因见网上营业厅。',
    mustArrive: true,
  },
  CANCELLED: {
    title: { zh: '已关闭', en: 'Cancelled' },
    sms: '订单{orderNo}已关闭，已付费用将原路退回。',
  },
  RECALLED: {
    title: { zh: '通过后撤回复审', en: 'Approval recalled' },
    sms: '订单{orderNo}需再次核对，请暂不更新证书，结果另行通知。',
    passing: true,
  },
  REMINDER: {
    title: { zh: '办理提醒', en: 'Reminder' },
    sms: '提醒：订单{orderNo}待您{task}，请在{deadline}前完成。',
    mustArrive: true, passing: true,
  },
  EXPIRES_SOON: {
    title: { zh: '即将过期', en: 'Expires soon' },
    sms: '订单{orderNo}即将过期，请在{deadline}前{task}。',
    mustArrive: true, passing: true,
  },
  EXPIRED: {
    title: { zh: '已过期', en: 'Expired' },
    sms: '订单{orderNo}已过期。如已付款，15日内可致电客服恢复。',
  },
  REFUNDED: {
    title: { zh: '退款完成', en: 'Refund done' },
    sms: '订单{orderNo}的费用{amount}元已原路退回，请查收。',
  },
  INVOICE_ISSUED: {
    title: { zh: '电子发票已开具', en: 'E-invoice issued' },
    sms: '订单{orderNo}电子发票：{link}',
  },
  LIVENESS_ASKED: {
    title: { zh: '请重做活体认证', en: 'New face check asked' },
    sms: '订单{orderNo}请在{deadline}前到网上营业厅重做活体认证。',
    mustArrive: true,
  },
  PHONE_CHECK_ASKED: {
    title: { zh: '再次核验手机实名', en: 'New phone check asked' },
    sms: '订单{orderNo}将再次核验手机实名，请确认运营商登记与所填一致。',
  },
  GRANT_PASSED_ON: {
    title: { zh: '获得机构授权', en: 'Granted access to an organisation' },
    sms: '您已获授权办理{organisation}的证书业务，请用本号码登录网厅。',
  },
  DOWNLOAD_CODE: {
    title: { zh: '证书下载码', en: 'Download code' },
    sms: '下载码{code}，订单{orderNo}更新证书时在驱动程序中输入，勿告知他人。',
    urgent: true, passing: true,
  },
  CERTIFICATE_EXPIRING: {
    title: { zh: '证书即将到期', en: 'Certificate expires soon' },
    sms: '{organisation}的证书（尾号{tail}）{day}到期，请留意续期。',
  },
  RENEWAL_INVITED: {
    title: { zh: '证书已到期，可续期', en: 'Expired: renewal possible' },
    sms: '{organisation}的证书（尾号{tail}）{day}已到期，请到网上营业厅续期。',
  },
};

/** Every notice of the product. */
export const noticeTemplates: Readonly<Record<NoticeKind, NoticeTemplate>> = Object.fromEntries(
  Object.entries(entries).map(([kind, entry]) => [kind, { ...entry, mail: mailTexts[kind as NoticeKind] ?? null }]),
) as Record<NoticeKind, NoticeTemplate>;
