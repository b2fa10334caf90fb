import { correctBankAccount } from '../../server/modules/bank-verification/commands/correct-bank-account.js';
import type { BankControl } from '../../sandbox/bank/control-client.js';
import type { RegisteredAccount } from '../../sandbox/bank/events.js';
import type { FaultInput } from '../../sandbox/bank/faults.js';
import { bankBranches } from '../bank-branches.js';
import { days } from '../../server/platform/clock.js';
import { fatefulEndings } from './account-numbers.js';
import { type CaseFacts, type DeclaredAccount, formOf } from './case-facts.js';
import type { Scene } from './scene.js';
import type { AccountFate } from './traits.js';

/** How the sandbox bank's register differs from what is declared. */
const inRegister: Readonly<Partial<Record<AccountFate, (account: DeclaredAccount) => Partial<RegisteredAccount>>>> = {
  NAME_MISMATCH: ({ name }) => ({ name: name.replace('有限公司', '贸易有限公司') }),
  ACCOUNT_CLOSED: () => ({ status: 'CLOSED' }),
  ACCOUNT_BLOCKED: () => ({ status: 'BLOCKED' }),
  WRONG_BRANCH: ({ branch }) => ({ branchCode: bankBranches.find(({ cnaps }) => cnaps !== branch.cnaps)!.cnaps }),
};

/** Switches that strike transfers to one account. */
const switches: Readonly<Partial<Record<AccountFate, readonly FaultInput[]>>> = {
  CHANNEL_DOWN: [{ kind: 'REJECT', reason: 'CHANNEL_DOWN', times: 2 }],
  INSUFFICIENT_FUNDS: [{ kind: 'REJECT', reason: 'INSUFFICIENT_FUNDS', times: 1 }],
  RATE_LIMITED: [{ kind: 'REJECT', reason: 'RATE_LIMITED', times: 2 }],
  RETURNED_AS_CREDIT: [{ kind: 'RETURN_LATER', reason: 'ACCOUNT_CLOSED', as: 'CREDIT' }],
  RETURNED_AS_REVERSAL: [{ kind: 'RETURN_LATER', reason: 'NAME_MISMATCH', as: 'REVERSAL' }],
  RETURNED_LATE: [{ kind: 'RETURN_LATER', reason: 'ACCOUNT_CLOSED', as: 'CREDIT', afterMs: days(1) }],
  NO_ENTRY: [{ kind: 'WITHHOLD_ENTRY' }],
  BOOKED_TWICE: [{ kind: 'DUPLICATE_ENTRY' }],
  OTHER_AMOUNT: [{ kind: 'WRONG_AMOUNT', amountFen: 2 }],
  // Stays on the switchboard: the server that takes over hears nothing of these payouts either.
  SILENT: [
    { kind: 'WITHHOLD_ENTRY' },
    { kind: 'CUT_AFTER', operation: 'submit', times: 'ALWAYS' },
    { kind: 'CUT_AFTER', operation: 'query', times: 'ALWAYS' },
  ],
};

/** Lets the sandbox bank know the accounts of all cases, and how it is to treat them. */
export async function prepareBank(bank: BankControl, cases: readonly CaseFacts[]): Promise<void> {
  const accounts = [...new Map(cases.flatMap((facts) => facts.accounts).map((account) => [account.number, account])).values()];
  const known = accounts.filter(({ fate }) => !(fate in fatefulEndings));
  if (known.length > 0) await bank.accounts(known.map(registered));
  for (const { number: account, fate } of accounts) {
    for (const fault of switches[fate] ?? []) await bank.fault({ ...fault, account });
  }
}

function registered(account: DeclaredAccount): RegisteredAccount {
  const { name, number, branch, fate } = account;
  return { account: number, name, branchCode: branch.cnaps, status: 'OPEN', ...inRegister[fate]?.(account) };
}

/** After a failure the applicant gives the next of their accounts. */
export async function correctAccount(scene: Scene, nth: number): Promise<void> {
  const { bankAccount } = formOf(scene.facts, nth);
  await correctBankAccount(scene.world.runtime, scene.applicant, { ...(await scene.seen()), bankAccount });
}
