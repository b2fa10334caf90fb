import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { openField } from '../../application/seal-form.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { planPayout } from '../../treasury/commands/plan-payout.js';
import { accountIndex } from '../account-index.js';
import { BankVerificationAttempt } from '../bank-verification-attempt.entity.js';
import type {} from '../events.js';

export const BANK_VERIFICATION = 'BANK_VERIFICATION';
/** 0.01 yuan, as the public guide says. */
const AMOUNT_FEN = 1;

export interface AttemptPlan {
  /** What calls for it; a second attempt with this cause breaks a unique key. */
  readonly cause: string;
  /** From when it may be submitted. */
  readonly submitAt: Date;
}

/**
 * Plans one attempt with its payout for the account as declared now, in the caller's transaction; a second live one for
 * the case breaks a unique key. Where it may go at once, raises `bank-verification.attempt-created`.
 */
export async function planAttempt(work: Work, { sealing, random }: Runtime, application: Application, plan: AttemptPlan): Promise<void> {
  const id = work.newId();
  const applicationId = application.id;
  const attemptNo = 1 + (await work.em.count(BankVerificationAttempt, { applicationId }));
  const payoutId = await planPayout(work, { sealing, random }, {
    purpose: BANK_VERIFICATION,
    reference: id,
    amountFen: AMOUNT_FEN,
    payeeName: application.bankAccountName,
    payeeAccount: openField(sealing, application, 'bankAccountNumber'),
    payeeBranchCode: application.bankBranchCode,
  });
  await work.em.insert(BankVerificationAttempt, {
    id, applicationId, attemptNo, payoutId, liveFor: applicationId, cause: plan.cause, submitAt: plan.submitAt,
    state: 'CREATED', version: 1, counts: true, accountIndex: accountIndex(sealing, application), codeTries: 0, createdAt: work.now,
  });
  const subject = { type: 'BankVerificationAttempt', id, caseId: applicationId };
  await recordAudit(work, sealing, 'bank-verification.attempt-planned', subject, { attemptNo });
  if (plan.submitAt <= work.now) await work.raise('bank-verification.attempt-created', { attemptId: id, applicationId });
}
