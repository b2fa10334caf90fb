import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { attemptsOf, type CaseAttempt } from '../../bank-verification/queries/case-attempts.js';
import { payoutsLeft } from '../../bank-verification/queries/payouts-left.js';
import type { Decision } from '../../review/decision.entity.js';
import type { VerificationFailure } from '../domain/bank-failure-guidance.js';
import { guidance } from '../domain/guidance.js';

/** What to tell the caller about a case, as the API gives it. */
export async function caseGuidance(em: EntityManager, row: ApplicationRow, now: Date) {
  // One not sent yet tells nothing: after a fault of the channel the attempt before it says why.
  const latest = (await attemptsOf(em, row.id)).find(({ state }) => state !== 'CREATED');
  const { status, blocks, nextActor, deadline, attemptsLeft, say } = guidance({
    state: row.state,
    cameFrom: row.cameFrom,
    slaDeadline: row.slaRunning ? row.slaDeadline : null,
    waitingUntil: row.waitingUntil,
    payoutsLeft: await payoutsLeft(em, row.id),
    failure: latest ? failureOf(latest) : null,
    awaitsCode: latest?.state === 'AWAITING_CODE',
    sentText: await sentText(em, row.id),
    now,
  });
  return {
    statusZh: status.zh, statusEn: status.en, blocksZh: blocks.zh, blocksEn: blocks.en,
    nextActorZh: nextActor.zh, nextActorEn: nextActor.en, deadline, attemptsLeft, sayZh: say.zh, sayEn: say.en,
  };
}

function failureOf({ state, failureReason }: CaseAttempt): VerificationFailure | null {
  if (state === 'FAILED') return failureReason;
  if (state === 'RETURNED') return failureReason ?? 'RETURNED';
  return state === 'CODE_EXHAUSTED' || state === 'EXPIRED' ? state : null;
}

/** The words that went to the applicant with the latest decision that was not an approval. */
async function sentText(em: EntityManager, applicationId: string): Promise<string | null> {
  const last = await rows<{ Decision: Decision }>(em)
    .selectFrom('Decision')
    .select('applicantText')
    .where('applicationId', '=', applicationId)
    .where('status', '=', 'EFFECTIVE')
    .where('kind', 'in', ['RETURN', 'REJECT'])
    .orderBy('decidedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.applicantText ?? null;
}
