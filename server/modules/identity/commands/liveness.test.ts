import { expect, test } from '@jest/globals';
import { aCase, aDeclaredApplicant, passLiveness, saveChanges, type MadeApplication } from '../../../test/factories.js';
import { returnedFor } from '../../../test/factories/returned-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { hours, minutes } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { operatorDigest } from '../../application/person-digest.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { LivenessSession } from '../liveness-session.entity.js';
import { expireLivenessSessions } from './expire-liveness-sessions.js';
import { recordLivenessResult } from './finish-liveness.js';
import { inviteLiveness, requestNewLiveness } from './invite-liveness.js';
import { openLiveness } from './open-liveness.js';

const system = systemActor('test');

describeOnBothDatabases('a face check', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const session = (id: string) => em().findOneOrFail(LivenessSession, { id });
  const aDraft = () => aCase(harness(), { state: 'DRAFT' });
  const invite = ({ application, applicant }: MadeApplication) =>
    inviteLiveness(harness().runtime, applicant, { applicationId: application.id });
  const open = ({ applicant }: MadeApplication, sessionId: string) => openLiveness(harness().runtime, applicant, { sessionId });
  const answer = (sessionId: string, code: string, similarity: number | null = null) =>
    recordLivenessResult(harness().runtime, system, { sessionId, code, similarity });
  const opened = async (made: MadeApplication) => {
    const id = await invite(made);
    await open(made, id);
    return id;
  };

  test('is invited to, opened and passed', async () => {
    const made = await aDraft();
    const id = await invite(made);
    expect(await session(id)).toMatchObject({ state: 'INVITED', attempt: 1, requestedBy: null, expiresAt: new Date(harness().clock.now().getTime() + minutes(10)) });
    await open(made, id);
    expect(await answer(id, '0', 96.4)).toBe('PASSED');
    expect(await session(id)).toMatchObject({ state: 'PASSED', similarity: 96, providerCode: '0', finishedAt: harness().clock.now() });
    expect(await em().count(AuditEntry, { subjectId: id })).toBe(3);
  });

  test.each([['1002', 'FAILED'], ['2005', 'UNCERTAIN'], ['1001', 'PROVIDER_ERROR'], ['15', 'EXPIRED'], ['17', 'OPENED']])('answered %s is %s', async (code, state) => {
    expect(await answer(await opened(await aDraft()), code)).toBe(state);
  });

  test('is about the operator of that moment', async () => {
    const made = await aDraft();
    const id = await invite(made);
    expect((await session(id)).personDigest).toBe(operatorDigest(harness().runtime.sealing, made.application));
    const changed = await saveChanges(harness(), made, { operator: { name: '王小明' } });
    expect((await session(id)).personDigest).not.toBe(operatorDigest(harness().runtime.sealing, changed));
  });

  test('invited to anew voids the code before', async () => {
    const made = await aDraft();
    const first = await invite(made);
    const second = await invite(made);
    await expect(open(made, first)).rejects.toEqual(refusal('WRONG_STATE', { state: 'EXPIRED' }));
    await expect(open(made, second)).resolves.toBeUndefined();
  });

  test('invited to by five at once leaves one open code', async () => {
    const made = await aDraft();
    expect(await settled(Array.from({ length: 5 }, () => invite(made)))).toEqual({ done: 5, refused: [] });
    expect(await em().count(LivenessSession, { applicationId: made.application.id, state: 'INVITED' })).toBe(1);
  });

  test('is opened once, by one of six scans', async () => {
    const made = await aDraft();
    const id = await invite(made);
    const { done, refused } = await settled(Array.from({ length: 6 }, () => open(made, id)));
    expect(done).toBe(1);
    expect(['WRONG_STATE', 'STALE_VERSION']).toEqual(expect.arrayContaining([...new Set(refused)]));
  });

  test('is not opened after ten minutes, and ended by the job', async () => {
    const made = await aDraft();
    const id = await invite(made);
    harness().clock.advance(minutes(10));
    await expect(open(made, id)).rejects.toEqual(refusal('WRONG_STATE', { state: 'EXPIRED' }));
    await expireLivenessSessions(harness().runtime);
    expect(await session(id)).toMatchObject({ state: 'EXPIRED', finishedAt: harness().clock.now() });
  });

  test('opened but never answered ends when the provider’s token has', async () => {
    const id = await opened(await aDraft());
    harness().clock.advance(hours(1));
    await expireLivenessSessions(harness().runtime);
    expect((await session(id)).state).toBe('OPENED');
    harness().clock.advance(hours(1) + minutes(10));
    await expireLivenessSessions(harness().runtime);
    expect((await session(id)).state).toBe('EXPIRED');
  });

  test('answered fifteen times at once is answered once', async () => {
    const id = await opened(await aDraft());
    expect(await settled(Array.from({ length: 15 }, () => answer(id, '0', 90)))).toEqual({ done: 15, refused: [] });
    expect(await em().count(AuditEntry, { subjectId: id, action: 'identity.finishLiveness' })).toBe(1);
  });

  test('keeps its verdict: the same again changes nothing, another is refused', async () => {
    const id = await opened(await aDraft());
    await answer(id, '2016', 55);
    await expect(answer(id, '2016', 55)).resolves.toBe('FAILED');
    await expect(answer(id, '0', 95)).rejects.toEqual(refusal('WRONG_STATE', { state: 'FAILED' }));
    expect(await session(id)).toMatchObject({ state: 'FAILED', similarity: 55 });
  });

  test('has no verdict before it is opened', async () => {
    const id = await invite(await aDraft());
    await expect(answer(id, '0', 95)).rejects.toEqual(refusal('WRONG_STATE', { state: 'INVITED' }));
  });

  test('failed three times is not invited to again that day; provider errors do not count', async () => {
    const made = await aDraft();
    for (const code of ['1002', '1001', '2016', '1002']) await answer(await opened(made), code);
    const midnight = new Date('2026-06-10T16:00:00Z');
    harness().clock.set(new Date('2026-06-10T08:00:00Z'));
    await expect(invite(made)).rejects.toEqual(refusal('LIMIT_REACHED', { retryAt: midnight }));
    harness().clock.set(midnight);
    await expect(invite(made)).resolves.toBeDefined();
  });

  test.each([[{ code: 'x' }, 'code'], [{ similarity: 101 }, 'similarity'], [{ similarity: Number.NaN }, 'similarity']])('answered with %j is refused, naming the field', async (change, field) => {
    const sessionId = await opened(await aDraft());
    const result = recordLivenessResult(harness().runtime, system, { sessionId, code: '0', similarity: 90, ...change });
    await expect(result).rejects.toEqual(refusal('INVALID_INPUT', { field }));
  });

  test('is neither invited to nor opened for somebody else, and an applicant brings no verdict', async () => {
    const made = await aDraft();
    const id = await invite(made);
    const stranger = { ...made, applicant: await aDeclaredApplicant(harness(), made.organisation) };
    await expect(invite(stranger)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(open(stranger, id)).rejects.toEqual(refusal('NOT_FOUND'));
    const own = recordLivenessResult(harness().runtime, made.applicant, { sessionId: id, code: '0', similarity: 99 });
    await expect(own).rejects.toEqual(refusal('NOT_PERMITTED'));
  });

  test('is for drafts, and for returned cases that reopened it', async () => {
    await expect(invite(await aCase(harness()))).rejects.toEqual(refusal('WRONG_STATE', { state: 'PENDING_REVIEW' }));
    await expect(invite(await returnedFor(harness(), 'bank_account'))).rejects.toEqual(refusal('WRONG_STATE', { state: 'RETURNED' }));
    const made = await returnedFor(harness(), 'liveness');
    await expect(passLiveness(harness(), made.applicant, made.application.id)).resolves.toBeDefined();
  });

  test('asked for by staff may be done in any open state, within three days', async () => {
    const made = await aCase(harness());
    const application = await loadApplication(em(), made.application.id);
    const staff = { kind: 'STAFF', id: 'reviewer-1', name: '审核员' } as const;
    const id = await harness().runtime.transact(staff, (work) => requestNewLiveness(work, harness().runtime.sealing, application));
    expect(await session(id)).toMatchObject({ requestedBy: 'reviewer-1', attempt: 2, state: 'INVITED' });
    harness().clock.advance(hours(71));
    await open(made, id);
    await expect(answer(id, '0', 91)).resolves.toBe('PASSED');
  });
});
