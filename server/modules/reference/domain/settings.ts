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
}

export const defaultSettings: Settings = {
  'review.escalatingFlags': ['PHONE_CHECK_MISMATCH', 'LIVENESS_UNCERTAIN', 'NO_FACE_RECOGNITION', 'EARLIER_REJECTION', 'NAME_CHANGED', 'SAMPLED'],
  'review.sampledPercent': 5,
  'calendar.fallbackToWeekdays': false,
  'calendar.hours': [{ opens: '09:00', closes: '18:00' }],
  'bankVerification.policy': 'settled',
  'identity.checkLegalPerson': false,
  'reveal.dailyQuota': 30,
};
