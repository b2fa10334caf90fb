import type { PayoutFailureReason } from './port.js';

/** ISO 20022 external status and return codes, and this bank's own where ISO has none, to our reasons. */
const reasonsByCode: ReadonlyMap<string, PayoutFailureReason> = new Map([
  ['BE01', 'NAME_MISMATCH'], // InconsistentWithEndCustomer
  ['AC01', 'NO_SUCH_ACCOUNT'], // IncorrectAccountNumber
  ['AC03', 'NO_SUCH_ACCOUNT'], // InvalidCreditorAccountNumber
  ['AC04', 'ACCOUNT_CLOSED'], // ClosedAccountNumber
  ['AC07', 'ACCOUNT_CLOSED'], // ClosedCreditorAccountNumber
  ['AC06', 'ACCOUNT_BLOCKED'], // BlockedAccount
  ['RC01', 'WRONG_BRANCH'], // BankIdentifierIncorrect
  ['RC04', 'WRONG_BRANCH'], // InvalidCreditorBankIdentifier
  ['AB08', 'CHANNEL_DOWN'], // OfflineCreditorAgent
  ['CHNL', 'CHANNEL_DOWN'],
  ['AM04', 'INSUFFICIENT_FUNDS'], // InsufficientFunds
  ['RATE', 'RATE_LIMITED'],
]);

export function reasonOfCode(code: string): PayoutFailureReason | undefined {
  return reasonsByCode.get(code);
}
