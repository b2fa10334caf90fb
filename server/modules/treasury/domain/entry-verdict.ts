import type { PayoutState } from './payout-states.js';

/** What of a booked line of our account decides. */
export interface BookedLine {
  readonly direction: 'DEBIT' | 'CREDIT';
  readonly reversal: boolean;
  readonly amountFen: number;
  /** Names a request number, or gives a reason for money that came back: it claims to belong to a payment of ours. */
  readonly aboutPayment: boolean;
}

/** What of the payout it names decides. */
export interface NamedPayout {
  readonly state: PayoutState;
  readonly amountFen: number;
  /** Whether it was ever taken up for sending. */
  readonly sent: boolean;
  readonly matched: boolean;
  /** Whether a return of it was already booked. */
  readonly returnBooked: boolean;
}

export type EntryVerdict = 'MATCHED' | 'RETURN' | 'UNRELATED' | 'MISSING_HERE' | 'AMOUNT_DIFFERS' | 'DUPLICATE';

/**
 * What reconciliation makes of a line. Only a debit that is not a reversal, of exactly the payout's amount, matches.
 * Money that comes back is a credit (退汇) or a reversal in either direction (冲账), as banks differ.
 */
export function entryVerdict(line: BookedLine, payout: NamedPayout | undefined): EntryVerdict {
  const comesBack = line.reversal || line.direction === 'CREDIT';
  if (!payout) return comesBack && !line.aboutPayment ? 'UNRELATED' : 'MISSING_HERE';
  if (payout.amountFen !== line.amountFen) return 'AMOUNT_DIFFERS';
  return comesBack ? returnVerdict(payout) : debitVerdict(payout);
}

function returnVerdict({ returnBooked, sent }: NamedPayout): EntryVerdict {
  if (!sent) return 'MISSING_HERE';
  return returnBooked ? 'DUPLICATE' : 'RETURN';
}

/** A debit for what the bank called failed, or for what we never sent or gave up, is explained by no payout of ours. */
function debitVerdict({ state, sent, matched }: NamedPayout): EntryVerdict {
  if (matched) return 'DUPLICATE';
  return !sent || state === 'FAILED' || state === 'CANCELLED' ? 'MISSING_HERE' : 'MATCHED';
}
