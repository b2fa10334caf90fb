import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { hasFaceConsent } from '../../applicant/queries/has-face-consent.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { inviteLiveness, renewStaffInvitation } from '../../identity/commands/invite-liveness.js';
import { sendToProvider } from '../../identity/commands/send-to-provider.js';
import { phonePageAddress } from '../../identity/domain/phone-page-address.js';
import { sentSessions } from '../../identity/queries/sent-sessions.js';
import type { Visit } from '../../identity/queries/phone-visit.js';
import { judgeFace } from '../domain/completeness.js';
import { submissionEvidence } from '../queries/submission-evidence.js';
import { collectFaceResult, type FaceGateways } from './collect-face-result.js';

export interface FaceDesk extends FaceGateways {
  /** Address of the online hall. */
  readonly portalUrl: string;
}

/**
 * Sends the phone to the provider's page. NOT_PERMITTED without consent to face recognition; LIMIT_REACHED after three
 * failures in a day; BUSY when the provider cannot be reached: each with the way that needs no face check. A check that
 * is under way is asked about first, so that no failure goes uncounted, and is void afterwards.
 */
export async function startFaceCheck(runtime: Runtime, desk: FaceDesk, visit: Visit): Promise<string> {
  const { applicationId, applicant } = visit;
  const em = runtime.db.orm.em.fork();
  if (!(await hasFaceConsent(em, applicant.id))) throw consentFirst();
  for (const session of await sentSessions(em, { applicationId })) await collectFaceResult(runtime, desk, session);
  const wished = await renewStaffInvitation(runtime, applicant, { applicationId });
  if (!wished) await refuseWhenPassed(runtime, applicationId);
  const sessionId = wished ?? (await inviteLiveness(runtime, applicant, { applicationId }));
  const redirectUrl = phonePageAddress(desk.portalUrl, '?back=1');
  return sendToProvider(runtime, desk.faces, applicant, { sessionId, applicationId, redirectUrl });
}

/** A second check could only undo the first: the last verdict counts. */
async function refuseWhenPassed({ db, sealing }: Runtime, applicationId: string): Promise<void> {
  const em = db.orm.em.fork();
  const evidence = await submissionEvidence(em, sealing, await loadApplication(em, applicationId));
  if (judgeFace(evidence) !== 'CLEAR') return;
  throw new DomainError('WRONG_STATE', { zh: '活体认证已通过，无需重复认证，请返回电脑继续办理', en: 'The face check has passed; go on at the computer' }, { state: 'PASSED' });
}

const consentFirst = (): DomainError =>
  new DomainError('NOT_PERMITTED', {
    zh: '请先阅读并同意人脸识别告知；不同意的，可上传经办人手持身份证照片，由人工审核',
    en: 'First read and agree to face recognition; who does not may upload a photo of the operator holding the ID card for review by a person',
  });
