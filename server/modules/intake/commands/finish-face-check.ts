import type { Runtime } from '../../../platform/runtime.js';
import { sentSessions } from '../../identity/queries/sent-sessions.js';
import type { Visit } from '../../identity/queries/phone-visit.js';
import { collectFaceResult, type FaceGateways } from './collect-face-result.js';

/** The phone is back from the provider's page: asks for the result. Without one yet the job goes on asking. */
export async function finishFaceCheck(runtime: Runtime, gateways: FaceGateways, { applicationId }: Visit): Promise<void> {
  const sent = await sentSessions(runtime.db.orm.em.fork(), { applicationId });
  for (const session of sent) await collectFaceResult(runtime, gateways, session);
}
