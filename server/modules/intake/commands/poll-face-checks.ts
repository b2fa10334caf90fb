import type { Runtime } from '../../../platform/runtime.js';
import { sentSessions } from '../../identity/queries/sent-sessions.js';
import { collectFaceResult, type FaceGateways } from './collect-face-result.js';

export type { FaceGateways };

/** A provider that is away is away for all: the next minute asks again. */
const FAILURES_TO_STOP = 3;

/** Asks about every check that is under way, for those whose phone never came back. Returns how many were asked about. */
export async function pollFaceChecks(runtime: Runtime, gateways: FaceGateways): Promise<number> {
  let asked = 0;
  let failed = 0;
  for (const session of await sentSessions(runtime.db.orm.em.fork(), {})) {
    if (failed >= FAILURES_TO_STOP) break;
    asked += 1;
    failed += (await collectFaceResult(runtime, gateways, session)) ? -failed : 1;
  }
  return asked;
}
