import type { FaceCheckOpening, FaceVerificationGateway } from '../../../gateways/face-verification/port.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { openOperator } from '../../application/open-form.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { livenessMachine } from '../domain/liveness-states.js';
import { loadSession, moveSession } from '../move-session.js';
import { sealProviderToken } from '../provider-token.js';
import { openLiveness } from './open-liveness.js';
import type {} from '../events.js';

export interface SendToProviderOptions {
  readonly sessionId: string;
  readonly applicationId: string;
  /** Where the provider's page leads back to; without secrets. */
  readonly redirectUrl: string;
}

/**
 * Opens an invited session and gets the provider's page for it. The session's id is the request number: it is stored
 * before the call, and what comes back must name it. No page ends the session as PROVIDER_ERROR, which counts against
 * nobody, and is told as BUSY with the way on. Returns the page's address.
 */
export async function sendToProvider(
  runtime: Runtime,
  faces: FaceVerificationGateway,
  actor: Actor,
  { sessionId, applicationId, redirectUrl }: SendToProviderOptions,
): Promise<string> {
  await openLiveness(runtime, actor, { sessionId });
  const application = await loadOwnApplication(runtime.db.orm.em.fork(), actor, applicationId);
  const { name, idNumber } = openOperator(runtime.sealing, application);
  const opening = await faces.open({ requestNo: sessionId, name, idNumber, redirectUrl });
  await recordOpening(runtime, actor, sessionId, opening);
  if (opening.kind === 'OPENED') return opening.url;
  runtime.log.warn({ cause: opening.cause, sessionId }, 'the face provider gave no page');
  throw noPage();
}

async function recordOpening(
  runtime: Runtime,
  actor: Actor,
  sessionId: string,
  opening: FaceCheckOpening,
): Promise<void> {
  await runtime.transact(actor, async (work) => {
    const session = await loadSession(work.em, sessionId);
    const subject = { type: 'LivenessSession', id: sessionId, caseId: session.applicationId };
    if (opening.kind === 'OPENED') {
      if (session.state !== 'OPENED') throw replacedMeanwhile();
      const providerToken = sealProviderToken(runtime.sealing, sessionId, opening.token);
      await moveSession(work.em, session, 'OPENED', { providerToken, sentAt: work.now });
      await recordAudit(work, runtime.sealing, 'identity.sendToProvider', subject, {});
    } else if (session.state === 'OPENED') {
      const [to] = livenessMachine.require(session.state, 'providerFailed').to;
      await moveSession(work.em, session, to!, { finishedAt: work.now });
      await recordAudit(work, runtime.sealing, 'identity.giveUpLiveness', subject, { cause: opening.cause.slice(0, 80) });
    }
  });
}

const replacedMeanwhile = (): DomainError =>
  new DomainError('STALE_VERSION', { zh: '刚刚已重新发起一次活体认证，请以最新的页面为准', en: 'A face check was started anew just now; go on with the newest page' });

const noPage = (): DomainError =>
  new DomainError('BUSY', {
    zh: '活体认证服务暂时不可用（不计入次数），请稍后再试；也可改为上传经办人手持身份证照片，由人工审核',
    en: 'The face check cannot be reached now (this does not count as a try); try again later, or upload a photo of the operator holding the ID card for review by a person',
  });
