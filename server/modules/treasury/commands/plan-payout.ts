import type { Fen } from '../../../platform/money.js';
import { randomDigits } from '../../../platform/random.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { remarkWith } from '../domain/remark-codes.js';
import { makeRequestNo } from '../domain/request-number.js';
import { Payout } from '../payout.entity.js';
import { codeHash } from '../remark-hash.js';
import type {} from '../events.js';

export interface PayoutPlan {
  /** What it is for, in the words of whoever orders it; treasury does not interpret them. */
  readonly purpose: string;
  readonly reference: string;
  readonly amountFen: Fen;
  readonly payeeName: string;
  readonly payeeAccount: string;
  /** CNAPS code, 12 digits. */
  readonly payeeBranchCode: string;
  /** What the payee reads; by default a verification code, which the payout is also found by. */
  readonly remark?: string;
}

type Platform = Pick<Runtime, 'sealing' | 'random'>;

/**
 * Stores a payout under a new request number with a random six-digit code in its remark (unless it has one), in the caller's transaction;
 * nothing is sent. The code itself leaves this function only in the sealed remark. Returns the payout's id.
 */
export async function planPayout(work: Work, { sealing, random }: Platform, plan: PayoutPlan): Promise<string> {
  const id = work.newId();
  const code = randomDigits(random, 6);
  const requestNo = makeRequestNo(random, work.now);
  const seal = (column: string, text: string): string => sealing.seal(text, { table: 'payout', column, id });
  await work.em.insert(Payout, {
    id, requestNo, purpose: plan.purpose, reference: plan.reference, amountFen: plan.amountFen,
    payeeName: seal('payee_name', plan.payeeName), payeeAccount: seal('payee_account', plan.payeeAccount),
    payeeBranchCode: plan.payeeBranchCode, remark: seal('remark', plan.remark ?? remarkWith(code)),
    remarkHash: plan.remark === undefined ? codeHash(sealing, code) : '',
    state: 'CREATED', version: 1, asked: 0, createdAt: work.now,
  });
  const details = { purpose: plan.purpose, requestNo, amountFen: plan.amountFen };
  await recordAudit(work, sealing, 'treasury.payout-planned', { type: 'Payout', id }, details);
  return id;
}
