/** Business settings with their defaults; an admin changes them, commands read them through `readSettings`. */
export interface Settings {
  /** Flags that send an approval to second review. */
  readonly 'review.escalatingFlags': readonly string[];
  /** Share of approvals drawn for second review, in percent. */
  readonly 'review.sampledPercent': number;
  /** Whether plain weekdays stand in for a year without official calendar data, with a visible warning. */
  readonly 'calendar.fallbackToWeekdays': boolean;
  readonly 'calendar.hours': readonly { readonly opens: string; readonly closes: string }[];
  /** `settled`: the reconciled payout suffices. `code-entry`: the applicant also types the code of the remark. */
  readonly 'bankVerification.policy': 'settled' | 'code-entry';
  /** Whether the carriers are asked about the legal person, too. */
  readonly 'identity.checkLegalPerson': boolean;
  /** Reveals of personal data a person may make in a day. */
  readonly 'reveal.dailyQuota': number;
  /** How long after its expiry a certificate can be renewed, days. */
  readonly 'renewal.windowDays': number;
  /** How long before its expiry it can be renewed already, days; the public guide is for expired ones. */
  readonly 'renewal.earliestDaysBefore': number;
  /** The project whose hall this installation is; empty: it is the hall of all projects. */
  readonly 'hall.projectCode': string;
  /** Telephone that applicants are sent to. */
  readonly 'hall.hotline': string;
  /** Clock times in China between which only what is urgent goes out; equal ones mean never. */
  readonly 'notification.quietHours': { readonly from: string; readonly to: string };
  /** VAT contained in the prices, whole percent. */
  readonly 'invoice.taxRatePercent': number;
  /** What invoices call the service, with its short category before it. */
  readonly 'invoice.itemName': string;
  /** Its code in the tax authority's classification, 19 digits. */
  readonly 'invoice.taxCategoryCode': string;
  /** Who stands on invoices as their issuer 开票人. */
  readonly 'invoice.issuer': string;
  /** By which profile certificates are planned (issuance/domain/certificate-profiles.ts): those that drivers make keys for. */
  readonly 'issuance.profile': 'organisation-rsa-2048' | 'organisation-rsa-3072';
  /** `none`: the old key proves enough. `sms`: the operator also types a code of eight digits into the driver. */
  readonly 'issuance.downloadCode': 'none' | 'sms';
  /** Whether the old certificate is revoked, not only superseded, once the new one is installed. */
  readonly 'issuance.revokeSuperseded': boolean;
  /** Days before a certificate expires on which its holder is told. */
  readonly 'issuance.expiryNoticeDays': readonly number[];
  /** Days after it on which its holder is invited to renew it. */
  readonly 'issuance.invitationDays': readonly number[];
}

export const defaultSettings: Settings = {
  'review.escalatingFlags': ['PHONE_CHECK_MISMATCH', 'LIVENESS_UNCERTAIN', 'NO_FACE_RECOGNITION', 'EARLIER_REJECTION', 'NAME_CHANGED', 'SAMPLED'],
  'review.sampledPercent': 5,
  'calendar.fallbackToWeekdays': false,
  'calendar.hours': [{ opens: '09:00', closes: '18:00' }],
  'bankVerification.policy': 'settled',
  'identity.checkLegalPerson': false,
  'reveal.dailyQuota': 30,
  'renewal.windowDays': 180,
  'renewal.earliestDaysBefore': 0,
  'hall.projectCode': '',
  'hall.hotline': '400-112-3838',
  'notification.quietHours': { from: '21:00', to: '08:00' },
  'invoice.taxRatePercent': 6,
  'invoice.itemName': '*信息技术服务*数字证书服务费',
  'invoice.taxCategoryCode': '3040203000000000000',
  'invoice.issuer': '系统开票',
  'issuance.profile': 'organisation-rsa-2048',
  'issuance.downloadCode': 'none',
  'issuance.revokeSuperseded': false,
  'issuance.expiryNoticeDays': [60, 30, 7],
  'issuance.invitationDays': [0, 7, 30],
};
