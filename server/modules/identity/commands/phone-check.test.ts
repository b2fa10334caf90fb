import { expect, test } from '@jest/globals';
import { aCase, aDeclaredApplicant, checkPhone, saveChanges, type MadeApplication } from '../../../test/factories.js';
import { returnedFor } from '../../../test/factories/returned-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import type { DeclaredSubject } from '../../application/person-digest.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { PhoneCheck } from '../phone-check.entity.js';
import { recordPhoneCheckResult, type PhoneCheckAnswer } from './record-phone-check-result.js';
import { requestNewPhoneCheck, requestPhoneCheck } from './request-phone-check.js';

const system = systemActor('test');

describeOnBothDatabases('a phone check', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const check = (id: string) => em().findOneOrFail(PhoneCheck, { id });
  const aDraft = () => aCase(harness(), { state: 'DRAFT' });
  const request = ({ application, applicant }: MadeApplication, subject: DeclaredSubject = 'OPERATOR') =>
    requestPhoneCheck(harness().runtime, applicant, { applicationId: application.id, subject });
  const answer = (checkId: string, code: string, contradicted?: PhoneCheckAnswer['contradicted']) =>
    recordPhoneCheckResult(harness().runtime, system, { checkId, code, ...(contradicted && { contradicted }) });

  test('is requested and answered, for operator and legal person each on their own', async () => {
    const made = await aDraft();
    const [operator, legal] = [await request(made), await request(made, 'LEGAL_PERSON')];
    await answer(operator, '0');
    await answer(legal, '-4', 'NAME');
    expect(await check(operator)).toMatchObject({ subject: 'OPERATOR', attempt: 1, result: 'MATCH', contradicted: null, providerCode: '0' });
    expect(await check(legal)).toMatchObject({ subject: 'LEGAL_PERSON', attempt: 1, result: 'MISMATCH', contradicted: 'NAME' });
    expect(await em().count(AuditEntry, { subjectId: operator })).toBe(2);
  });

  test('that differs without saying what is said to be so', async () => {
    const id = await request(await aDraft());
    await answer(id, '-4');
    expect((await check(id)).contradicted).toBe('UNSAID');
  });

  test('requested by six at once is asked once', async () => {
    const made = await aDraft();
    const asked = await Promise.all(Array.from({ length: 6 }, () => request(made)));
    expect(new Set(asked).size).toBe(1);
  });

  test('that matched is not asked again for the same data, but is for others', async () => {
    const made = await aDraft();
    const id = await checkPhone(harness(), made.applicant, made.application.id);
    expect(await request(made)).toBe(id);
    await saveChanges(harness(), made, { operator: { phone: '13800138111' } });
    expect(await request(made)).not.toBe(id);
  });

  test('answered fifteen times at once is answered once', async () => {
    const id = await request(await aDraft());
    expect(await settled(Array.from({ length: 15 }, () => answer(id, '-9')))).toEqual({ done: 15, refused: [] });
    expect(await em().count(AuditEntry, { subjectId: id, action: 'identity.recordPhoneCheck' })).toBe(1);
  });

  test('keeps its answer: another one is refused', async () => {
    const id = await request(await aDraft());
    await answer(id, '-4', 'NAME');
    await expect(answer(id, '0')).rejects.toEqual(refusal('WRONG_STATE', { state: 'MISMATCH' }));
    await expect(answer(id, '-4', 'ID_NUMBER')).rejects.toEqual(refusal('WRONG_STATE'));
    expect(await check(id)).toMatchObject({ result: 'MISMATCH', contradicted: 'NAME' });
  });

  test('is asked five times a day at most', async () => {
    const made = await aDraft();
    harness().clock.set(new Date('2026-06-10T08:00:00Z'));
    for (let n = 0; n < 5; n += 1) await checkPhone(harness(), made.applicant, made.application.id, '-4');
    const midnight = new Date('2026-06-10T16:00:00Z');
    await expect(request(made)).rejects.toEqual(refusal('LIMIT_REACHED', { retryAt: midnight }));
    harness().clock.set(midnight);
    await expect(request(made)).resolves.toBeDefined();
  });

  test('in a returned case is done again where the phone was the reason, even if it matched before', async () => {
    const made = await returnedFor(harness(), 'phone');
    const again = await request(made);
    expect(await check(again)).toMatchObject({ result: 'REQUESTED', attempt: 2 });
    await expect(request(await returnedFor(harness(), 'id_photos'))).rejects.toEqual(refusal('WRONG_STATE', { state: 'RETURNED' }));
  });

  test('asked for by staff needs no permission of the state and no limit', async () => {
    const { application } = await aCase(harness());
    const staff = { kind: 'STAFF', id: 'reviewer-1', name: '审核员' } as const;
    const id = await harness().runtime.transact(staff, (work) => requestNewPhoneCheck(work, harness().runtime.sealing, application));
    expect(await check(id)).toMatchObject({ requestedBy: 'reviewer-1', attempt: 2, result: 'REQUESTED' });
  });

  test('is refused for somebody else’s case, a bad code, an unknown check, and from an applicant', async () => {
    const made = await aDraft();
    const id = await request(made);
    await expect(request({ ...made, applicant: await aDeclaredApplicant(harness(), made.organisation) })).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(answer(id, 'ok')).rejects.toEqual(refusal('INVALID_INPUT', { field: 'code' }));
    await expect(answer('nobody', '0')).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(recordPhoneCheckResult(harness().runtime, made.applicant, { checkId: id, code: '0' })).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});
