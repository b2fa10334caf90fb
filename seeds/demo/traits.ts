import type { FormVariant } from '../artwork/form-variant.js';

/** What becomes of a payout to a declared account. */
export const accountFates = [
  'PAYS',
  'NAME_MISMATCH', 'NO_SUCH_ACCOUNT', 'ACCOUNT_CLOSED', 'ACCOUNT_BLOCKED', 'WRONG_BRANCH', // the applicant's fault
  'CHANNEL_DOWN', 'INSUFFICIENT_FUNDS', 'RATE_LIMITED', // passes after two tries
  'CHANNEL_STAYS_DOWN', 'STAYS_RATE_LIMITED',
  'RETURNED_AS_CREDIT', 'RETURNED_AS_REVERSAL', 'RETURNED_LATE',
  'NO_ENTRY', 'BOOKED_TWICE', 'OTHER_AMOUNT',
  'SILENT', // never an answer
] as const;
export type AccountFate = (typeof accountFates)[number];

/** What sets a case apart from a clean one. */
export interface Traits {
  /** Of the first scan of the signed form; later ones are as they should be. */
  readonly scan?: FormVariant;
  /** The carriers' result code for the operator, `0` where nothing is said. */
  readonly phone?: '0' | '-4' | '-9' | '-13';
  readonly face?: 'clear' | 'uncertain' | 'handheld';
  /** The operator files for several organisations: the number of the agent. */
  readonly agent?: number;
  /** Declares the account of another organisation: the number of the shared account. */
  readonly sharedAccount?: number;
  /** The certificate still has the organisation's former name, or its older nine-character code. */
  readonly owner?: 'renamed' | 'old-code';
  /** Of the accounts in the order in which they are declared. */
  readonly accounts?: readonly AccountFate[];
  readonly payment?: 'WECHAT' | 'TRANSFER';
}
