import type { BankControl } from '../../sandbox/bank/control-client.js';
import type { Line, RegisteredAccount } from '../../sandbox/bank/events.js';
import type { TransferView } from '../../sandbox/bank/ledger-view.js';
import type { FiledCase } from './filed-case.js';

type Payee = Pick<FiledCase, 'organisation'>;

/** The account as it is in truth: open, and in the organisation's name unless told otherwise. */
export function accountOf({ organisation }: Payee, change: Partial<RegisteredAccount> = {}): RegisteredAccount {
  const { number, name, branch } = organisation.account;
  return { account: number, name, branchCode: branch.cnaps, status: 'OPEN', ...change };
}

/** What the bank was asked to pay to the organisation, by the bank's own ledger. */
export async function transfersTo(bank: BankControl, { organisation }: Payee): Promise<readonly TransferView[]> {
  const { account } = organisation;
  return (await bank.ledger()).transfers.filter(({ payeeAccount }) => payeeAccount === account.number);
}

/** What the bank booked with the organisation. */
export async function entriesWith(bank: BankControl, { organisation: { account } }: Payee): Promise<readonly Line[]> {
  return (await bank.ledger()).entries.filter(({ counterpartyAccount }) => counterpartyAccount === account.number);
}
