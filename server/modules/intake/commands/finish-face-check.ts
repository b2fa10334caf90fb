import type { Runtime } from '../../../platform/runtime.js';
import { takeQuota } from '../../applicant/commands/take-quota.js';
import type { QuotaRule } from '../../applicant/domain/sliding-quota.js';
import type { LivenessSession } from '../../identity/liveness-session.entity.js';
import { sentSessions } from '../../identity/queries/sent-sessions.js';
import type { Visit } from '../../identity/queries/phone-visit.js';
import { collectFaceResult, type FaceGateways } from './collect-face-result.js';

/** However often the phone asks, the provider is asked about one check no more than this: as WeChat about a payment. */
const askings: readonly QuotaRule[] = [{ most: 1, window: 3000 }];

/**
 * The phone is back from the provider's page: asks for the result, unless it was just asked for. Without one yet the job
 * goes on asking.
 */
export async function finishFaceCheck(runtime: Runtime, gateways: FaceGateways, visit: Visit): Promise<void> {
  const sent = await sentSessions(runtime.db.orm.em.fork(), { applicationId: visit.applicationId });
  for (const session of sent) if (await mayAsk(runtime, visit, session)) await collectFaceResult(runtime, gateways, session);
}

function mayAsk(runtime: Runtime, { applicant }: Visit, { id }: LivenessSession): Promise<boolean> {
  const subject = runtime.sealing.blindIndex('use_quota.face_result', id);
  return runtime.transact(applicant, async (work) => (await takeQuota(work, subject, askings)) === undefined);
}
