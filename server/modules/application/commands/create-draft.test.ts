import { expect, test } from '@jest/globals';
import { aCase, aCertificate, anApplicant, anOrganisation, aStaffMember, cancel } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { organisationCodeOf } from '../../reference/domain/unified-social-credit-code.js';
import { Application } from '../application.entity.js';
import { parseOrderNumber } from '../domain/order-number.js';
import { sealedColumns, type SealedField } from '../domain/personal-data.js';
import { openForm } from '../open-form.js';
import { loadApplication } from '../queries/load-application.js';
import { openField } from '../seal-form.js';
import { createDraft } from './create-draft.js';

describeOnBothDatabases('a draft', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const setUp = async () => {
    const organisation = await anOrganisation(harness());
    const certificate = await aCertificate(harness(), organisation);
    return { organisation, certificate, applicant: await anApplicant(harness(), organisation) };
  };

  test('opened for a certificate has a number, its price and its owner', async () => {
    const { organisation, certificate, applicant } = await setUp();
    const serial = certificate.serial.toLowerCase();
    const { id, orderNo, version } = await createDraft(harness().runtime, applicant, { serial, termYears: 2 });
    expect(parseOrderNumber(orderNo)).toMatchObject({ valid: true, day: '2026-06-10' });
    expect(await loadApplication(em(), id)).toMatchObject({
      state: 'DRAFT', version, orderNo, termYears: 2, priceFen: 80_000, organisationId: organisation.id, creditCode: organisation.creditCode,
      accountId: applicant.id, liveCertificate: certificate.id, liveOrganisation: null, formSavedAt: null, slaRunning: false,
    });
    expect(await em().count(AuditEntry, { caseId: id, action: 'application.createDraft' })).toBe(1);
  });

  test('declares nothing yet, and every reader may open that', async () => {
    const { applicant, certificate } = await setUp();
    const { id } = await createDraft(harness().runtime, applicant, { serial: certificate.serial, termYears: 1 });
    const draft = await loadApplication(em(), id);
    expect(openForm(harness().runtime.sealing, draft)).toBeNull();
    for (const field of Object.keys(sealedColumns) as SealedField[]) expect(openField(harness().runtime.sealing, draft, field)).toBe('');
  });

  test('opened for one certificate by eight at once is opened once', async () => {
    const { applicant, certificate } = await setUp();
    const open = () => createDraft(harness().runtime, applicant, { serial: certificate.serial, termYears: 1 });
    const { done, refused } = await settled(Array.from({ length: 8 }, open));
    expect([done, new Set(refused)]).toEqual([1, new Set(['DUPLICATE'])]);
    expect(await em().count(Application, { certificateId: certificate.id })).toBe(1);
  });

  test('opened by thirty at once gets numbers without a gap', async () => {
    const made = await Promise.all(Array.from({ length: 30 }, setUp));
    const drafts = await Promise.all(made.map(({ applicant, certificate }) =>
      createDraft(harness().runtime, applicant, { serial: certificate.serial, termYears: 1 })));
    const serials = drafts.map(({ orderNo }) => parseOrderNumber(orderNo)).map((verdict) => (verdict.valid ? verdict.serial : 0));
    expect(new Set(serials).size).toBe(30);
    expect(Math.max(...serials) - Math.min(...serials)).toBe(29);
  });

  test('does not hinder another of the same organisation', async () => {
    const { organisation, applicant } = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    const second = await aCertificate(harness(), organisation);
    await expect(createDraft(harness().runtime, applicant, { serial: second.serial, termYears: 1 })).resolves.toMatchObject({ version: 1 });
  });

  test('cancelled leaves its certificate free for another', async () => {
    const { application, applicant, certificate } = await aCase(harness(), { state: 'DRAFT' });
    await cancel(harness(), { application, applicant });
    await expect(createDraft(harness().runtime, applicant, { serial: certificate.serial, termYears: 1 })).resolves.toBeDefined();
  });

  test('is opened for a certificate that has only the old organisation code', async () => {
    const { organisation, applicant } = await setUp();
    const old = await aCertificate(harness(), organisation, { ownerCode: organisationCodeOf(organisation.creditCode) });
    await expect(createDraft(harness().runtime, applicant, { serial: old.serial, termYears: 1 })).resolves.toBeDefined();
  });

  test('for somebody else’s certificate is refused', async () => {
    const { certificate } = await setUp();
    const stranger = await anApplicant(harness(), await anOrganisation(harness()));
    const open = createDraft(harness().runtime, stranger, { serial: certificate.serial, termYears: 1 });
    await expect(open).rejects.toEqual(refusal('NOT_PERMITTED', { field: 'serial' }));
  });

  test('for a revoked certificate is refused', async () => {
    const { organisation, applicant } = await setUp();
    const revoked = await aCertificate(harness(), organisation, { revokedAt: harness().clock.now() });
    const open = createDraft(harness().runtime, applicant, { serial: revoked.serial, termYears: 1 });
    await expect(open).rejects.toEqual(refusal('WRONG_STATE', { field: 'serial' }));
  });

  test.each([
    [{ serial: 'not hexadecimal' }, refusal('INVALID_INPUT', { field: 'serial' })],
    [{ serial: 'ABCDEF0123' }, refusal('NOT_FOUND', { field: 'serial' })],
    [{ termYears: 4 }, refusal('INVALID_INPUT', { field: 'termYears' })],
    [{ termYears: 1.5 }, refusal('INVALID_INPUT', { field: 'termYears' })],
  ])('with %j is refused, naming the field', async (change, expected) => {
    const { applicant, certificate } = await setUp();
    const choice = { serial: certificate.serial, termYears: 1, ...change };
    await expect(createDraft(harness().runtime, applicant, choice)).rejects.toEqual(expected);
  });

  test('is not opened by staff', async () => {
    const { certificate } = await setUp();
    const open = createDraft(harness().runtime, await aStaffMember(harness(), 'reviewer'), { serial: certificate.serial, termYears: 1 });
    await expect(open).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});
