import type { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { equalHashes } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { ApplicantActor } from '../../applicant/applicant-actor.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { compactText } from '../../reference/domain/typed-text.js';
import { Payout } from '../../treasury/payout.entity.js';
import { codeHash } from '../../treasury/remark-hash.js';
import { BankVerificationAttempt } from '../bank-verification-attempt.entity.js';
import { changeAttempt, type AttemptChanges } from '../change-attempt.js';
import { codeMalformed, codeWrong, noCodeExpected } from '../domain/refusals.js';
import { carryOn } from './follow-payout.js';
import type {} from '../events.js';

/** Wrong codes until the attempt has failed. */
const TRIES = 5;

export interface EnterCodeOptions {
  readonly id: string;
  readonly code: string;
}

/**
 * The applicant types the code of the remark, where the policy asks for it. A wrong one is counted and refused with
 * INVALID_INPUT, the fifth with LIMIT_REACHED; text that cannot be a code is refused uncounted. Returns the case's id.
 */
export async function enterCode(runtime: Runtime, actor: ApplicantActor, options: EnterCodeOptions): Promise<string> {
  const code = compactText(options.code);
  if (!/^\d{6}$/.test(code)) throw codeMalformed();
  // The count of a wrong code must be committed, so the refusal is thrown after the unit of work.
  const refusal = await runtime.transact(actor, (work) => tryCode(work, runtime, options.id, code));
  if (refusal) throw refusal;
  return options.id;
}

async function tryCode(work: Work, runtime: Runtime, applicationId: string, code: string): Promise<DomainError | undefined> {
  await loadOwnApplication(work.em, work.actor, applicationId);
  const live = await work.em.findOne(BankVerificationAttempt, { liveFor: applicationId }, { disableIdentityMap: true });
  if (!live) throw noCodeExpected();
  const right = await isRight(work, runtime, live, code);
  const changed = await changeAttempt(work, runtime.sealing, live.id, (attempt) => judged(attempt, right, work.now));
  if (!changed) throw noCodeExpected();
  await carryOn(work, runtime, changed);
  return right ? undefined : refuse(work, runtime, changed);
}

async function isRight({ em }: Work, { sealing }: Runtime, { payoutId }: BankVerificationAttempt, code: string): Promise<boolean> {
  const payout = await em.findOneOrFail(Payout, { id: payoutId }, { disableIdentityMap: true });
  return equalHashes(payout.remarkHash, codeHash(sealing, code));
}

function judged({ state, codeUntil, codeTries }: BankVerificationAttempt, right: boolean, now: Date): AttemptChanges | undefined {
  if (state !== 'AWAITING_CODE' || (codeUntil !== null && codeUntil <= now)) return undefined;
  if (right) return { state: 'PASSED' };
  const tries = codeTries + 1;
  return { codeTries: tries, ...(tries >= TRIES && { state: 'CODE_EXHAUSTED' as const }) };
}

async function refuse(work: Work, { sealing }: Runtime, attempt: BankVerificationAttempt): Promise<DomainError> {
  const triesLeft = TRIES - attempt.codeTries;
  const subject = { type: 'BankVerificationAttempt', id: attempt.id, caseId: attempt.applicationId };
  await recordAudit(work, sealing, 'bank-verification.code-refused', subject, { triesLeft });
  return codeWrong(triesLeft);
}
