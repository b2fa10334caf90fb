import { DomainError } from '../../platform/errors.js';
import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import { recordAudit } from '../audit/commands/record-audit.js';
import { BankVerificationAttempt } from './bank-verification-attempt.entity.js';
import { hasEnded } from './domain/attempt-states.js';
import type {} from './events.js';

/** Each lost race means that somebody else's write went through; more than this is a fault. */
const TRIES = 20;

export type AttemptChanges = Partial<BankVerificationAttempt>;

/**
 * The one way an attempt changes: read, decide, compare-and-set on its version, and all again when another write came
 * between. An ended attempt is no longer the live one. Returns the attempt as it now is, undefined when unchanged.
 */
export async function changeAttempt(
  work: Work,
  sealing: Sealing,
  id: string,
  decide: (attempt: BankVerificationAttempt) => AttemptChanges | undefined | Promise<AttemptChanges | undefined>,
): Promise<BankVerificationAttempt | undefined> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const before = await attemptById(work, id);
    const decided = await decide(before);
    if (!decided) return undefined;
    const changes = { ...decided, ...endOf(before, decided, work.now) };
    const next: BankVerificationAttempt = { ...before, ...changes, version: before.version + 1 };
    const guard = { id, version: before.version };
    const written = await work.em.nativeUpdate(BankVerificationAttempt, guard, { ...changes, version: next.version });
    if (written === 1) {
      await audit(work, sealing, before, next);
      return next;
    }
  }
  throw new Error(`bank verification attempt ${id} kept changing`);
}

function endOf(before: BankVerificationAttempt, { state }: AttemptChanges, now: Date): AttemptChanges {
  return state && hasEnded(state) ? { liveFor: null, endedAt: before.endedAt ?? now } : {};
}

async function audit(work: Work, sealing: Sealing, before: BankVerificationAttempt, next: BankVerificationAttempt): Promise<void> {
  if (before.state === next.state) return;
  const subject = { type: 'BankVerificationAttempt', id: next.id, caseId: next.applicationId };
  const details = { attemptNo: next.attemptNo, from: before.state, to: next.state, reason: next.failureReason };
  await recordAudit(work, sealing, 'bank-verification.attempt-changed', subject, details);
}

export async function attemptById({ em }: Pick<Work, 'em'>, id: string): Promise<BankVerificationAttempt> {
  const found = await em.findOne(BankVerificationAttempt, { id }, { disableIdentityMap: true });
  if (found) return found;
  throw new DomainError('NOT_FOUND', { zh: '没有这次金融认证', en: 'There is no such bank verification attempt' });
}
