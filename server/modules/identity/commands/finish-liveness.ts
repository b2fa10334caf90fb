import { invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import { requireSystem } from '../../../platform/require-system.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { livenessEventOf } from '../domain/face-codes.js';
import { livenessMachine, type LivenessState } from '../domain/liveness-states.js';
import type { LivenessSession } from '../liveness-session.entity.js';
import { loadSession, moveSession } from '../move-session.js';
import type {} from '../events.js';

/** What the face provider answers about one session. */
export interface LivenessResult {
  readonly sessionId: string;
  /** The provider's result code, e.g. `0`, `2016`. */
  readonly code: string;
  /** 0–100, where the provider compared. */
  readonly similarity: number | null;
}

/** Stores a result on its own. intake/commands/receive-liveness-result.ts stores the best frame with it. */
export async function recordLivenessResult(
  runtime: Runtime,
  actor: Actor,
  result: LivenessResult,
): Promise<LivenessState> {
  requireSystem(actor);
  return againAfterLostRace(() => runtime.transact(actor, async (work) => (await finishLiveness(work, runtime.sealing, result)).state));
}

export interface FinishedLiveness {
  readonly session: LivenessSession;
  readonly state: LivenessState;
  /** False where the same result was there already, or there is none yet. */
  readonly news: boolean;
}

/**
 * Ends a session by the provider's answer, in the caller's transaction. The same answer again changes nothing; another
 * one for a session that has ended is refused (WRONG_STATE); "not finished yet" leaves it open.
 */
export async function finishLiveness(work: Work, sealing: Sealing, result: LivenessResult): Promise<FinishedLiveness> {
  const { code, similarity } = checked(result);
  const session = await loadSession(work.em, result.sessionId);
  const event = livenessEventOf(code, similarity);
  if (event === 'UNFINISHED' || isRepeated(session, code, similarity)) return { session, state: session.state, news: false };
  const [to] = livenessMachine.require(session.state, event).to;
  await moveSession(work.em, session, to!, { providerCode: code, similarity, finishedAt: work.now });
  const subject = { type: 'LivenessSession', id: session.id, caseId: session.applicationId };
  await recordAudit(work, sealing, 'identity.finishLiveness', subject, { state: to!, providerCode: code, similarity });
  return { session, state: to!, news: true };
}

function isRepeated(
  { finishedAt, providerCode, similarity }: LivenessSession,
  code: string,
  told: number | null,
): boolean {
  return finishedAt !== null && providerCode === code && similarity === told;
}

function checked({ code, similarity }: LivenessResult): { code: string; similarity: number | null } {
  if (!/^-?\d{1,8}$/.test(code)) throw invalidInput('code', '结果码应为数字', 'the result code must be a number');
  if (similarity !== null && !(similarity >= 0 && similarity <= 100)) {
    throw invalidInput('similarity', '相似度应在 0 至 100 之间', 'the similarity must be from 0 to 100');
  }
  return { code, similarity: similarity === null ? null : Math.floor(similarity) };
}

