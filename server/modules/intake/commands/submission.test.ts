import { expect, test } from '@jest/globals';
import {
  aCase, aCertificate, aDeclaredApplicant, checkPhone, completeDraft, passLiveness, saveChanges, tinyJpeg, uploadIdPhotos, uploadSignedForm,
  type MadeApplication,
} from '../../../test/factories.js';
import { returnedFor } from '../../../test/factories/returned-case.js';
import { replant } from '../../../test/factories/planted-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { ApplicationTransition } from '../../application/application-transition.entity.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { uploadDocument } from '../../document/commands/upload-document.js';
import { resubmitApplication } from './resubmit-application.js';
import { submitApplication } from './submit-application.js';

describeOnBothDatabases('a submission', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const caseNow = ({ application }: MadeApplication) => loadApplication(em(), application.id);
  const submit = ({ application, applicant }: MadeApplication) => submitApplication(harness().runtime, applicant, { id: application.id });
  const aWholeDraft = () => aCase(harness(), { state: 'DRAFT', complete: true });

  test('of a whole draft awaits payment for two hours and holds the organisation', async () => {
    const made = await aWholeDraft();
    await submit(made);
    expect(await caseNow(made)).toMatchObject({
      state: 'AWAITING_PAYMENT', round: 1, submittedAt: harness().clock.now(), waitingUntil: new Date(harness().clock.now().getTime() + 7_200_000),
      liveOrganisation: `${made.organisation.id}/1`, flags: [],
    });
    expect(await em().count(AuditEntry, { caseId: made.application.id, action: 'application.submit' })).toBe(1);
  });

  test('of an empty draft lists what is missing and changes nothing', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    await expect(submit(made)).rejects.toEqual(refusal('INCOMPLETE_SUBMISSION', { missing: ['signed_form', 'id_front', 'id_back', 'liveness', 'phone_check'] }));
    expect((await caseNow(made)).version).toBe(made.application.version);
  });

  test('of data changed after signing asks for a new signature, of a corrected account does not', async () => {
    const made = await aWholeDraft();
    await saveChanges(harness(), made, { legalPerson: { name: '赵大川' } });
    await expect(submit(made)).rejects.toEqual(refusal('INCOMPLETE_SUBMISSION', { missing: ['signed_form_stale'] }));
    await saveChanges(harness(), made, { bankAccount: { number: '6222000011112222' } });
    await expect(submit(made)).resolves.toBeUndefined();
  });

  test('of another operator needs all of the operator’s checks anew', async () => {
    const made = await aWholeDraft();
    await saveChanges(harness(), made, { operator: { name: '王小明' } });
    const missing = ['signed_form_stale', 'id_front', 'id_back', 'liveness', 'phone_check'];
    await expect(submit(made)).rejects.toEqual(refusal('INCOMPLETE_SUBMISSION', { missing }));
    await completeDraft(harness(), made.applicant, made.application.id);
    await expect(submit(made)).resolves.toBeUndefined();
  });

  test.each([
    ['three mismatches of the phone', { phoneCode: '-4' }, 'PHONE_CHECK_MISMATCH'],
    ['a phone without record', { phoneCode: '-9' }, 'PHONE_CHECK_UNCERTAIN'],
    ['a doubtful face', { liveness: { code: '2005', similarity: null } }, 'LIVENESS_UNCERTAIN'],
  ])('with %s is let through, flagged', async (_what, choices, flag) => {
    expect((await aCase(harness(), { ...choices, state: 'AWAITING_PAYMENT' })).application.flags).toEqual([flag]);
  });

  test('without face recognition is let through with the card in hand, flagged', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    const { applicant, application: { id } } = made;
    await uploadSignedForm(harness(), applicant, id);
    await uploadIdPhotos(harness(), applicant, id);
    await checkPhone(harness(), applicant, id);
    await uploadDocument(harness().runtime, harness().gateways.documents, applicant, { applicationId: id, kind: 'HANDHELD_ID', content: await tinyJpeg() });
    await submit(made);
    expect((await caseNow(made)).flags).toEqual(['NO_FACE_RECOGNITION']);
  });

  test('twelve times at once submits once', async () => {
    const made = await aWholeDraft();
    const { done, refused } = await settled(Array.from({ length: 12 }, () => submit(made)));
    expect(done).toBe(1);
    expect(['STALE_VERSION', 'WRONG_STATE']).toEqual(expect.arrayContaining([...new Set(refused)]));
    expect(await em().count(ApplicationTransition, { applicationId: made.application.id })).toBe(1);
  });

  test('of two orders of one organisation at once lets one through; the other stays a draft', async () => {
    const { organisation, applicant, ...first } = await aWholeDraft();
    const certificate = await aCertificate(harness(), organisation);
    const second = await aCase(harness(), { organisation, applicant, certificate, state: 'DRAFT', complete: true });
    const { done, refused } = await settled([submit({ ...first, organisation, applicant }), submit(second)]);
    expect([done, refused]).toEqual([1, ['DUPLICATE']]);
    const states = await Promise.all([caseNow({ ...first, organisation, applicant }), caseNow(second)]);
    expect(states.map(({ state }) => state).sort()).toEqual(['AWAITING_PAYMENT', 'DRAFT']);
  });

  test('by somebody else, or of what was handed in, is refused', async () => {
    const made = await aWholeDraft();
    await expect(submit({ ...made, applicant: await aDeclaredApplicant(harness(), made.organisation) })).rejects.toEqual(refusal('NOT_FOUND'));
    await submit(made);
    await expect(submit(made)).rejects.toEqual(refusal('WRONG_STATE', { state: 'AWAITING_PAYMENT' }));
  });
});

describeOnBothDatabases('a resubmission', (harness) => {
  const caseNow = ({ application }: MadeApplication) => loadApplication(harness().database.orm.em.fork(), application.id);
  const resubmit = ({ application, applicant }: MadeApplication) =>
    resubmitApplication(harness().runtime, applicant, { id: application.id });

  test('after the form was signed anew goes into the next round with the clock running on', async () => {
    const made = await returnedFor(harness(), 'signed_form');
    await expect(resubmit(made)).rejects.toEqual(refusal('INCOMPLETE_SUBMISSION', { missing: ['signed_form'] }));
    await uploadSignedForm(harness(), made.applicant, made.application.id);
    await resubmit(made);
    expect(await caseNow(made)).toMatchObject({ state: 'PENDING_REVIEW', round: 2, slaRunning: true, waitingUntil: null });
  });

  test('after a corrected account needs no new signature', async () => {
    const made = await returnedFor(harness(), 'bank_account');
    await expect(resubmit(made)).rejects.toEqual(refusal('INCOMPLETE_SUBMISSION', { missing: ['bank_account'] }));
    await saveChanges(harness(), made, { bankAccount: { number: '6222000011112222' } });
    await expect(resubmit(made)).resolves.toBeUndefined();
  });

  test('after another phone needs its check, and the form signed with it', async () => {
    const made = await returnedFor(harness(), 'phone');
    await saveChanges(harness(), made, { operator: { phone: '13800138222' } });
    await expect(resubmit(made)).rejects.toEqual(refusal('INCOMPLETE_SUBMISSION', { missing: ['signed_form_stale', 'phone_check'] }));
    await uploadSignedForm(harness(), made.applicant, made.application.id);
    await checkPhone(harness(), made.applicant, made.application.id);
    await expect(resubmit(made)).resolves.toBeUndefined();
  });

  test('after another operator needs everything about them', async () => {
    const made = await returnedFor(harness(), 'operator');
    const missing = ['operator', 'signed_form', 'id_front', 'id_back', 'liveness', 'phone_check'];
    await expect(resubmit(made)).rejects.toEqual(refusal('INCOMPLETE_SUBMISSION', { missing }));
    await saveChanges(harness(), made, { operator: { name: '王小明' } });
    await completeDraft(harness(), made.applicant, made.application.id);
    await expect(resubmit(made)).resolves.toBeUndefined();
  });

  test('reckons its flags anew', async () => {
    const made = await returnedFor(harness(), 'phone', { phoneCode: '-4' });
    expect(made.application.flags).toEqual(['PHONE_CHECK_MISMATCH']);
    await replant(harness(), made.application.id, { flags: ['PHONE_CHECK_MISMATCH', 'SAMPLED'] });
    await saveChanges(harness(), made, { operator: { phone: '13800138333' } });
    await uploadSignedForm(harness(), made.applicant, made.application.id);
    await checkPhone(harness(), made.applicant, made.application.id);
    await resubmit(made);
    expect((await caseNow(made)).flags).toEqual(['SAMPLED']);
  });

  test('eight times at once resubmits once', async () => {
    const made = await returnedFor(harness(), 'liveness');
    await passLiveness(harness(), made.applicant, made.application.id);
    const { done } = await settled(Array.from({ length: 8 }, () => resubmit(made)));
    expect([done, (await caseNow(made)).round]).toEqual([1, 2]);
  });

  test('of what was not returned, or by somebody else, is refused', async () => {
    const made = await returnedFor(harness(), 'invoice');
    await expect(resubmit({ ...made, applicant: await aDeclaredApplicant(harness(), made.organisation) })).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(resubmit(await aCase(harness()))).rejects.toEqual(refusal('WRONG_STATE', { state: 'PENDING_REVIEW' }));
  });
});
