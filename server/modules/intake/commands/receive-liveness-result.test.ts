import { expect, test } from '@jest/globals';
import { aCase, tinyJpeg } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { Document } from '../../document/document.entity.js';
import { inviteLiveness } from '../../identity/commands/invite-liveness.js';
import { openLiveness } from '../../identity/commands/open-liveness.js';
import { LivenessSession } from '../../identity/liveness-session.entity.js';
import { receiveLivenessResult, type LivenessAnswer } from './receive-liveness-result.js';

const system = systemActor('test');

describeOnBothDatabases('the face provider’s answer', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const anOpenSession = async () => {
    const { application, applicant } = await aCase(harness(), { state: 'DRAFT' });
    const sessionId = await inviteLiveness(harness().runtime, applicant, { applicationId: application.id });
    await openLiveness(harness().runtime, applicant, { sessionId });
    return { sessionId, applicationId: application.id, applicant };
  };
  const receive = (answer: LivenessAnswer) => receiveLivenessResult(harness().runtime, harness().gateways.documents, system, answer);
  const framesOf = (applicationId: string) => em().find(Document, { applicationId, kind: 'LIVENESS_FRAME' });

  test('brings the verdict and its best frame together', async () => {
    const { sessionId, applicationId } = await anOpenSession();
    expect(await receive({ sessionId, code: '0', similarity: 93, frame: await tinyJpeg() })).toBe('PASSED');
    const { personDigest } = await em().findOneOrFail(LivenessSession, { id: sessionId });
    expect(await framesOf(applicationId)).toMatchObject([{ versionNo: 1, personDigest, supersededAt: null }]);
  });

  test('told ten times at once has one frame', async () => {
    const { sessionId, applicationId } = await anOpenSession();
    const frame = await tinyJpeg();
    const told = Array.from({ length: 10 }, () => receive({ sessionId, code: '0', similarity: 93, frame }));
    expect(await settled(told)).toEqual({ done: 10, refused: [] });
    expect(await framesOf(applicationId)).toHaveLength(1);
  });

  test('may come without a frame', async () => {
    const { sessionId, applicationId } = await anOpenSession();
    expect(await receive({ sessionId, code: '1001', similarity: null })).toBe('PROVIDER_ERROR');
    expect(await framesOf(applicationId)).toEqual([]);
  });

  test('with a frame that is no picture is refused, and the session stays open', async () => {
    const { sessionId } = await anOpenSession();
    await expect(receive({ sessionId, code: '0', similarity: 93, frame: Buffer.from('frame') })).rejects.toEqual(refusal('UPLOAD_REFUSED'));
    expect((await em().findOneOrFail(LivenessSession, { id: sessionId })).state).toBe('OPENED');
  });

  test('that contradicts the verdict leaves no frame', async () => {
    const { sessionId, applicationId } = await anOpenSession();
    await receive({ sessionId, code: '1002', similarity: null });
    await expect(receive({ sessionId, code: '0', similarity: 93, frame: await tinyJpeg() })).rejects.toEqual(refusal('WRONG_STATE', { state: 'FAILED' }));
    expect(await framesOf(applicationId)).toEqual([]);
  });

  test('is not the applicant’s to give', async () => {
    const { sessionId, applicant } = await anOpenSession();
    const own = receiveLivenessResult(harness().runtime, harness().gateways.documents, applicant, { sessionId, code: '0', similarity: 99 });
    await expect(own).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});
