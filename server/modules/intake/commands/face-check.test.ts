import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { aCase, saveChanges, type MadeApplication } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { openIdentityRig, type IdentityRig } from '../../../test/identity-rig.js';
import { refusal, settled } from '../../../test/refusal.js';
import { days, hours } from '../../../platform/clock.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { decideConsent } from '../../applicant/commands/decide-consent.js';
import { currentText } from '../../applicant/domain/consent-texts.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { Document } from '../../document/document.entity.js';
import { expireLivenessSessions } from '../../identity/commands/expire-liveness-sessions.js';
import { requestNewLiveness } from '../../identity/commands/invite-liveness.js';
import { LivenessSession } from '../../identity/liveness-session.entity.js';
import { faceStanding } from '../../identity/queries/face-standing.js';
import { finishFaceCheck } from './finish-face-check.js';
import { pollFaceChecks } from './poll-face-checks.js';
import { startFaceCheck, type FaceDesk } from './start-face-check.js';

let rig: IdentityRig;

describeOnBothDatabases('a face check on the phone', (harness) => {
  beforeAll(() => rig.follow(harness().clock));
  afterEach(() => rig.noFaults());
  afterAll(() => rig.close());

  const em = () => harness().database.orm.em.fork();
  const aDraft = () => aCase(harness(), { state: 'DRAFT' });
  const desk = (): FaceDesk => harness().gateways;
  const consent = { kind: 'FACE_RECOGNITION' as const, version: currentText('FACE_RECOGNITION').version, address: '127.0.0.1', agreed: true };
  const visitOf = ({ application, applicant }: MadeApplication) => ({ linkId: 'link', applicationId: application.id, applicant });
  const start = async (made: MadeApplication, agreed = true) => {
    await decideConsent(harness().runtime, made.applicant, { ...consent, agreed });
    return startFaceCheck(harness().runtime, desk(), visitOf(made));
  };
  const finish = (made: MadeApplication) => finishFaceCheck(harness().runtime, desk(), visitOf(made));
  const play = async (made: MadeApplication, outcome: Parameters<IdentityRig['finish']>[0]) => {
    await start(made);
    await rig.finish(outcome, made.form.operator.idNumber);
    await finish(made);
  };
  const sessions = ({ application }: MadeApplication) => em().find(LivenessSession, { applicationId: application.id }, { orderBy: { attempt: 'asc' } });
  const states = async (made: MadeApplication) => (await sessions(made)).map(({ state }) => state);
  const standing = async ({ application }: MadeApplication, consent = true) =>
    faceStanding(harness().runtime, await loadApplication(em(), application.id), consent);

  test('goes to the provider’s page and comes back passed, with its best frame', async () => {
    const made = await aDraft();
    const url = await start(made);
    expect(url).toMatch(/^http:\/\/localhost:\d+\/face-verification\/page\?token=/);
    await rig.finish('PASS', made.form.operator.idNumber);
    await finish(made);
    expect(await sessions(made)).toMatchObject([{ state: 'PASSED', similarity: 96, providerCode: '0' }]);
    expect(await em().count(Document, { applicationId: made.application.id, kind: 'LIVENESS_FRAME' })).toBe(1);
    expect(await standing(made)).toMatchObject({ state: 'PASSED', adviceZh: null, retryAt: null });
  });

  test('keeps the provider’s token sealed, and out of the audit log', async () => {
    const made = await aDraft();
    const token = new URL(await start(made)).searchParams.get('token')!;
    expect(JSON.stringify(await sessions(made))).not.toContain(token);
    expect(JSON.stringify(await em().find(AuditEntry, { caseId: made.application.id }))).not.toContain(token);
  });

  test('needs consent; without it the advice is the photo with the card in hand', async () => {
    const made = await aDraft();
    await expect(start(made, false)).rejects.toEqual(refusal('NOT_PERMITTED'));
    expect(await sessions(made)).toEqual([]);
    expect((await standing(made, false)).adviceZh).toContain('手持身份证');
  });

  test('that is not finished stays open, and is finished by the job when the phone never comes back', async () => {
    const made = await aDraft();
    await start(made);
    await finish(made);
    expect(await states(made)).toEqual(['OPENED']);
    await rig.finish('PASS', made.form.operator.idNumber);
    expect(await pollFaceChecks(harness().runtime, desk())).toBeGreaterThanOrEqual(1);
    expect(await states(made)).toEqual(['PASSED']);
  });

  test('told to the phone and to the job at once has one effect', async () => {
    const made = await aDraft();
    await start(made);
    await rig.finish('PASS', made.form.operator.idNumber);
    const told = Array.from({ length: 4 }, () => [finish(made), pollFaceChecks(harness().runtime, desk())]).flat();
    expect(await settled(told)).toEqual({ done: 8, refused: [] });
    expect(await em().count(Document, { applicationId: made.application.id, kind: 'LIVENESS_FRAME' })).toBe(1);
    expect(await em().count(AuditEntry, { caseId: made.application.id, action: 'identity.finishLiveness' })).toBe(1);
  });

  test('asked for again and again is asked of the provider once in three seconds', async () => {
    const made = await aDraft();
    await start(made);
    let asked = 0;
    const { faces, documents } = harness().gateways;
    const counting: FaceDesk['faces'] = { open: (order) => faces.open(order), result: (order) => { asked += 1; return faces.result(order); } };
    const ask = () => finishFaceCheck(harness().runtime, { faces: counting, documents }, visitOf(made));
    expect(await settled(Array.from({ length: 10 }, ask))).toEqual({ done: 10, refused: [] });
    expect(asked).toBe(1);
    await rig.finish('PASS', made.form.operator.idNumber);
    await ask();
    expect([asked, await states(made)]).toEqual([1, ['OPENED']]);
    harness().clock.advance(3000);
    await ask();
    expect([asked, await states(made)]).toEqual([2, ['PASSED']]);
  });

  test('failed three times is not started again that day, says why, and leaves the photo', async () => {
    const made = await aDraft();
    for (const outcome of ['NOT_LIVE', 'ENGINE_ERROR', 'LOW_SIMILARITY'] as const) await play(made, outcome);
    expect(await standing(made)).toMatchObject({ state: 'FAILED', attemptsLeft: 1, adviceZh: expect.stringContaining('相似度') });
    await play(made, 'NAME_MISMATCH');
    await expect(start(made)).rejects.toEqual(refusal('LIMIT_REACHED'));
    const { attemptsLeft, retryAt, adviceZh } = await standing(made);
    expect([attemptsLeft, retryAt]).toEqual([0, new Date('2026-06-10T16:00:00Z')]);
    expect(adviceZh).toContain('手持身份证');
  });

  test('whose failure the phone never told counts all the same when the next is started', async () => {
    const made = await aDraft();
    for (let n = 0; n < 3; n += 1) {
      await start(made);
      await rig.finish('NOT_LIVE', made.form.operator.idNumber);
    }
    await expect(start(made)).rejects.toEqual(refusal('LIMIT_REACHED'));
    expect(await states(made)).toEqual(['FAILED', 'FAILED', 'FAILED']);
  });

  test('that passed is not started again', async () => {
    const made = await aDraft();
    await play(made, 'PASS');
    await expect(start(made)).rejects.toEqual(refusal('WRONG_STATE', { state: 'PASSED' }));
  });

  test.each([['NO_PHOTO'], ['NO_RECORD']] as const)('that finds nothing to compare with (%s) goes to a person', async (outcome) => {
    const made = await aDraft();
    await play(made, outcome);
    expect(await standing(made)).toMatchObject({ state: 'UNCERTAIN', adviceZh: expect.stringContaining('人工') });
  });

  test.each(['DOWN', 'CUT'] as const)('while the provider is away (%s) counts against nobody and says the way on', async (fault) => {
    const made = await aDraft();
    await rig.fault('face-verification', fault);
    await expect(start(made)).rejects.toEqual(refusal('BUSY'));
    expect(await states(made)).toEqual(['PROVIDER_ERROR']);
    expect(await standing(made)).toMatchObject({ state: 'PROVIDER_ERROR', attemptsLeft: 3, adviceZh: expect.stringContaining('手持身份证') });
    await rig.noFaults();
    await expect(start(made)).resolves.toBeDefined();
  });

  test('answered by a stranger with a success of somebody else’s stays open', async () => {
    const made = await aDraft();
    await start(made);
    await rig.fault('face-verification', 'FORGED');
    await finish(made);
    await pollFaceChecks(harness().runtime, desk());
    expect(await states(made)).toEqual(['OPENED']);
  });

  test('that the provider cannot be asked about stays open, and is asked about later', async () => {
    const made = await aDraft();
    await start(made);
    await rig.finish('PASS', made.form.operator.idNumber);
    await rig.fault('face-verification', 'DOWN');
    await finish(made);
    harness().clock.advance(hours(3));
    await expireLivenessSessions(harness().runtime);
    expect(await states(made)).toEqual(['OPENED']);
    await rig.noFaults();
    await pollFaceChecks(harness().runtime, desk());
    expect(await states(made)).toEqual(['PASSED']);
    harness().clock.set(new Date('2026-06-10T02:00:00Z'));
  });

  test('never finished runs out with the provider’s token, and in any case after three days', async () => {
    const [made, other] = [await aDraft(), await aDraft()];
    await start(made);
    harness().clock.advance(hours(2) + 1000);
    await pollFaceChecks(harness().runtime, desk());
    expect(await states(made)).toEqual(['EXPIRED']);
    await start(other);
    harness().clock.advance(days(3));
    await expireLivenessSessions(harness().runtime);
    expect(await states(other)).toEqual(['EXPIRED']);
    harness().clock.set(new Date('2026-06-10T02:00:00Z'));
  });

  test('about an operator whom the order names no longer is void', async () => {
    const made = await aDraft();
    await start(made);
    await rig.finish('PASS', made.form.operator.idNumber);
    await saveChanges(harness(), made, { operator: { name: '王小明' } });
    await finish(made);
    expect(await states(made)).toEqual(['EXPIRED']);
    expect((await standing(made)).state).toBe('NONE');
  });

  test('started by three at once has one page that counts', async () => {
    const made = await aDraft();
    const { done } = await settled(Array.from({ length: 3 }, () => start(made)));
    expect(done).toBeGreaterThanOrEqual(1);
    expect((await states(made)).filter((state) => state === 'OPENED')).toHaveLength(1);
  });

  test('that staff wait for is done in an order under review, again after a failure, and not after it passed', async () => {
    const made = await aCase(harness());
    await expect(start(made)).rejects.toEqual(refusal('WRONG_STATE'));
    const staff = { kind: 'STAFF', id: 'reviewer-1', name: '审核员' } as const;
    await harness().runtime.transact(staff, (work) => requestNewLiveness(work, harness().runtime.sealing, made.application));
    await play(made, 'NOT_LIVE');
    await rig.fault('face-verification', 'DOWN');
    await expect(start(made)).rejects.toEqual(refusal('BUSY'));
    await rig.noFaults();
    await play(made, 'PASS');
    expect((await sessions(made)).map(({ state, requestedBy }) => [state, requestedBy])).toEqual([
      ['PASSED', null], ['FAILED', 'reviewer-1'], ['PROVIDER_ERROR', 'reviewer-1'], ['PASSED', 'reviewer-1'],
    ]);
    await expect(start(made)).rejects.toEqual(refusal('WRONG_STATE'));
  });
}, async () => {
  rig = await openIdentityRig();
  return { faces: rig.faces, phones: rig.phones };
});
