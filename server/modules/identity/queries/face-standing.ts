import type { Runtime } from '../../../platform/runtime.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { operatorDigest } from '../../application/person-digest.js';
import { faceAdvice } from '../domain/face-advice.js';
import { livenessMachine, type LivenessState } from '../domain/liveness-states.js';
import { faceTriesToday, tomorrow } from '../face-tries.js';
import { LivenessSession } from '../liveness-session.entity.js';
import { openWish } from '../staff-wish.js';

/** How the present operator's face check stands, in an applicant's words. */
export interface FaceStanding {
  readonly state: LivenessState | 'NONE';
  readonly stateZh: string;
  readonly stateEn: string;
  readonly attemptsLeft: number;
  /** When there will be more, where there are none today and one is needed. */
  readonly retryAt: Date | null;
  readonly adviceZh: string | null;
  readonly adviceEn: string | null;
}

const none = { zh: '未认证', en: 'not done' } as const;

export async function faceStanding(
  { db, sealing, clock }: Runtime,
  row: ApplicationRow,
  consentGiven: boolean,
): Promise<FaceStanding> {
  const em = db.orm.em.fork();
  const now = clock.now();
  const applicationId = row.id;
  const latest = await em.findOne(LivenessSession, { applicationId }, { orderBy: { attempt: 'desc' } });
  const current = latest?.personDigest === operatorDigest(sealing, row) ? latest : null;
  const wish = await openWish(em, applicationId, now);
  const triesLeft = await faceTriesToday(em, applicationId, now, wish ? 'STAFF' : 'APPLICANT');
  const state = current?.state ?? 'NONE';
  const label = state === 'NONE' ? none : livenessMachine.labels[state];
  const advice = faceAdvice({ state, providerCode: current?.providerCode ?? null, triesLeft, consentGiven });
  const settled = state === 'PASSED' || state === 'UNCERTAIN';
  return {
    state, stateZh: label.zh, stateEn: label.en, attemptsLeft: triesLeft,
    retryAt: triesLeft === 0 && !settled ? tomorrow(now) : null,
    adviceZh: advice?.zh ?? null, adviceEn: advice?.en ?? null,
  };
}
