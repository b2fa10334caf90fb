import type { ReasonKind } from './reason-kinds.js';
import { returnReasons, type DefaultReason } from './default-return-reasons.js';
import type { ReopenableItem } from './reopenable-items.js';

/** What `defineReasonCode` takes. */
export interface ReasonDefinition {
  /** Upper-case letters, digits and underscores. */
  readonly code: string;
  readonly kind: ReasonKind;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly applicantTextZh: string;
  readonly applicantTextEn: string;
  readonly reopens: ReopenableItem | null;
  /** Order in the list of its kind. */
  readonly position: number;
}

const inside = { zh: '', en: '' };

const rejectReasons: readonly DefaultReason[] = [
  {
    code: 'REJECT_FORGED', label: { zh: '材料涉嫌伪造', en: 'Documents appear forged' },
    applicantText: {
      zh: '提交的材料未通过真实性核验，申请不予受理，费用将原路退回。如有异议，请拨打客服热线申请复查。',
      en: 'The documents did not stand the check of authenticity; the application is refused and the fee goes back the way it came. To object, call the hotline.',
    },
  },
  {
    code: 'REJECT_NOT_OWNER', label: { zh: '非证书所有者', en: 'Not the certificate’s owner' },
    applicantText: {
      zh: '申请机构不是该证书的所有者，不能续期，费用将原路退回。请以本机构名义办理新证书。',
      en: 'The organisation is not the certificate’s owner and cannot renew it; the fee goes back the way it came. Apply for a certificate of its own.',
    },
  },
  {
    code: 'REJECT_DEREGISTERED', label: { zh: '机构已注销或吊销', en: 'Organisation deregistered' },
    applicantText: {
      zh: '申请机构登记状态为注销或吊销，不能续期，费用将原路退回。如登记状态有误，请先向登记机关更正后重新申请。',
      en: 'The organisation is deregistered; the certificate cannot be renewed and the fee goes back the way it came. If the register is wrong, have it corrected and apply again.',
    },
  },
  {
    code: 'REJECT_OPERATOR_UNAUTHORISED', label: { zh: '经办人未获授权', en: 'Operator not authorised' },
    applicantText: {
      zh: '经核实，经办人未获申请机构授权，费用将原路退回。请由获授权的经办人重新申请。',
      en: 'The organisation has not authorised the operator; the fee goes back the way it came. Let an authorised operator apply again.',
    },
  },
];

const holdReasons: readonly DefaultReason[] = [
  { code: 'HOLD_AWAIT_AUTHORITY', label: { zh: '等待登记机关核实', en: 'Waiting for the register' }, applicantText: inside },
  { code: 'HOLD_CALL_BACK', label: { zh: '等待与申请人联系', en: 'Waiting to reach the applicant' }, applicantText: inside },
  { code: 'HOLD_COMPLAINT', label: { zh: '投诉或争议处理中', en: 'Complaint or dispute' }, applicantText: inside },
  { code: 'HOLD_COURT', label: { zh: '司法或监管要求', en: 'Court or regulator' }, applicantText: inside },
];

const escalateReasons: readonly DefaultReason[] = [
  { code: 'ESCALATE_DOUBTFUL_IDENTITY', label: { zh: '身份存疑', en: 'Identity doubtful' }, applicantText: inside },
  { code: 'ESCALATE_DOUBTFUL_SEAL', label: { zh: '公章或签名存疑', en: 'Seal or signature doubtful' }, applicantText: inside },
  { code: 'ESCALATE_DUPLICATE', label: { zh: '与其他申请关联', en: 'Linked to other applications' }, applicantText: inside },
  { code: 'ESCALATE_RENAMED', label: { zh: '更名证明需复核', en: 'Proof of renaming' }, applicantText: inside },
  { code: 'ESCALATE_OTHER', label: { zh: '其他需复核事项', en: 'Other matter' }, applicantText: inside },
];

const recallReasons: readonly DefaultReason[] = [
  { code: 'RECALL_DECIDED_WRONGLY', label: { zh: '审核有误', en: 'Decided wrongly' }, applicantText: inside },
  { code: 'RECALL_NEW_FACTS', label: { zh: '出现新情况', en: 'New facts' }, applicantText: inside },
];

const cancelReasons: readonly DefaultReason[] = [
  {
    code: 'CANCEL_ON_REQUEST', label: { zh: '申请人要求取消', en: 'At the applicant’s request' },
    applicantText: {
      zh: '已按您的要求取消申请，已付费用将原路退回。需要时可重新申请。',
      en: 'The application was cancelled at your request; what was paid goes back the way it came. You may apply again at any time.',
    },
  },
  {
    code: 'CANCEL_DUPLICATE', label: { zh: '重复申请', en: 'Duplicate order' },
    applicantText: {
      zh: '该申请与另一份重复，已取消，已付费用将原路退回。请继续办理另一份申请。',
      en: 'The application duplicates another and was cancelled; what was paid goes back the way it came. Continue with the other one.',
    },
  },
];

const revealReasons: readonly DefaultReason[] = [
  { code: 'REVEAL_COMPARE', label: { zh: '核对证件', en: 'Comparing documents' }, applicantText: inside },
  { code: 'REVEAL_CALL_BACK', label: { zh: '回拨申请人', en: 'Calling the applicant back' }, applicantText: inside },
  { code: 'REVEAL_VERIFY_CALLER', label: { zh: '核实来电人', en: 'Verifying a caller' }, applicantText: inside },
  { code: 'REVEAL_BANK_INQUIRY', label: { zh: '向银行查询', en: 'Bank inquiry' }, applicantText: inside },
  { code: 'REVEAL_COMPLAINT', label: { zh: '处理投诉', en: 'Handling a complaint' }, applicantText: inside },
];

const definitions = (kind: ReasonKind, reasons: readonly DefaultReason[]): ReasonDefinition[] =>
  reasons.map(({ code, label, applicantText, reopens }, index) => ({
    code, kind, reopens: reopens ?? null, position: (index + 1) * 10,
    labelZh: label.zh, labelEn: label.en, applicantTextZh: applicantText.zh, applicantTextEn: applicantText.en,
  }));

/** The reasons an installation begins with; admins change, add and retire them. */
export const defaultReasonCodes: readonly ReasonDefinition[] = [
  ...definitions('RETURN', returnReasons),
  ...definitions('REJECT', rejectReasons),
  ...definitions('HOLD', holdReasons),
  ...definitions('ESCALATE', escalateReasons),
  ...definitions('RECALL', recallReasons),
  ...definitions('CANCEL', cancelReasons),
  ...definitions('REVEAL', revealReasons),
];
