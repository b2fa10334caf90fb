import { expect, test } from '@jest/globals';
import { formFacts } from '../../../../seeds/artwork/signed-form.fixture.js';
import { renderSignedForm } from '../../../../seeds/artwork/signed-form.js';
import { aCase, tinyJpeg, type MadeApplication } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { seededRandom } from '../../../platform/random.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { recordDocumentChecks } from '../commands/record-document-checks.js';
import { uploadDocument } from '../commands/upload-document.js';
import { Document } from '../document.entity.js';

describeOnBothDatabases('an uploaded document', (harness) => {
  const find = (id: string) => harness().database.orm.em.fork().findOneOrFail(Document, { id });
  const upload = ({ application, applicant }: MadeApplication, kind: 'SIGNED_FORM' | 'ID_FRONT', content: Buffer) =>
    uploadDocument(harness().runtime, harness().gateways.documents, applicant, { applicationId: application.id, kind, content });
  const scanOf = (orderNo: string, digest: string) => renderSignedForm({ ...formFacts(), orderNo, digest }, seededRandom('a scan'));

  test('that is the signed form is read: its code matches order and data', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    const { orderNo, formDigest } = made.application;
    const id = await upload(made, 'SIGNED_FORM', await scanOf(orderNo, formDigest));
    await harness().outbox.drain(harness().runtime);
    const document = await find(id);
    expect(document).toMatchObject({ state: 'CHECKED', formDigest });
    expect(document.checks).toContainEqual({ code: 'QR_MATCHES', passed: true });
    expect(document.checks).toHaveLength(5);
  });

  test('that was printed from other data says so', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    const id = await upload(made, 'SIGNED_FORM', await scanOf(made.application.orderNo, 'printed-before-the-change'));
    await harness().outbox.drain(harness().runtime);
    const document = await find(id);
    expect(document.formDigest).toBe('printed-before-the-change');
    expect(document.checks).toContainEqual({ code: 'QR_MATCHES', passed: false });
  });

  test('that is a photo is looked at for light only', async () => {
    const id = await upload(await aCase(harness(), { state: 'DRAFT' }), 'ID_FRONT', await tinyJpeg());
    await harness().outbox.drain(harness().runtime);
    expect(await find(id)).toMatchObject({ state: 'CHECKED', checks: [{ code: 'BRIGHT_ENOUGH', passed: true }] });
  });

  test('is checked once, however often the check runs', async () => {
    const id = await upload(await aCase(harness(), { state: 'DRAFT' }), 'ID_FRONT', await tinyJpeg());
    const record = (passed: boolean) =>
      recordDocumentChecks(harness().runtime, systemActor('test'), { documentId: id, checks: [{ code: 'BRIGHT_ENOUGH', passed }], formDigest: null });
    await record(true);
    await Promise.all([record(false), record(false)]);
    expect((await find(id)).checks).toEqual([{ code: 'BRIGHT_ENOUGH', passed: true }]);
    expect(await harness().database.orm.em.fork().count(AuditEntry, { subjectId: id, action: 'document.checked' })).toBe(1);
  });
});
