import { expect, test } from '@jest/globals';
import { aCase, aCertificate, aDeclaredApplicant, aStaffMember, submit, tinyJpeg, type MadeApplication } from '../../../test/factories.js';
import { returnedFor } from '../../../test/factories/returned-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { createDraft } from '../../application/commands/create-draft.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { Document } from '../document.entity.js';
import type { DocumentKind } from '../domain/document-states.js';
import { readDocumentContent } from '../queries/read-document-content.js';
import { uploadDocument } from './upload-document.js';

describeOnBothDatabases('an upload', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const versions = (applicationId: string, kind: DocumentKind) => em().find(Document, { applicationId, kind }, { orderBy: { versionNo: 'asc' } });
  const upload = async ({ application, applicant }: Pick<MadeApplication, 'application' | 'applicant'>, kind: DocumentKind, content?: Buffer) =>
    uploadDocument(harness().runtime, harness().gateways.documents, applicant, {
      applicationId: application.id, kind, content: content ?? (await tinyJpeg()),
    });

  test('lies sealed in the store, and opens again for who may read it', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    const id = await upload(made, 'ID_FRONT');
    const { storageKey, sha256, bytes } = await em().findOneOrFail(Document, { id });
    const sealed = await harness().gateways.documents.get(storageKey);
    const { content, mediaType } = await readDocumentContent(harness().runtime, harness().gateways.documents, id);
    expect(storageKey).toBe(`documents/${id}`);
    expect([mediaType, content.length, content.subarray(0, 3)]).toEqual(['image/jpeg', bytes, Buffer.from([0xff, 0xd8, 0xff])]);
    expect(sealed.includes(content.subarray(0, 16))).toBe(false);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await em().count(AuditEntry, { subjectId: id, action: 'document.uploaded' })).toBe(1);
  });

  test('of a second version supersedes the first, which stays', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    await upload(made, 'SIGNED_FORM');
    await upload(made, 'SIGNED_FORM');
    expect(await versions(made.application.id, 'SIGNED_FORM')).toMatchObject([
      { versionNo: 1, supersededAt: harness().clock.now() },
      { versionNo: 2, supersededAt: null },
    ]);
  });

  test('of six versions at once leaves six, of which one stands', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    expect(await settled(Array.from({ length: 6 }, () => upload(made, 'ID_BACK')))).toEqual({ done: 6, refused: [] });
    const all = await versions(made.application.id, 'ID_BACK');
    expect(all.map(({ versionNo }) => versionNo)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(all.filter(({ supersededAt }) => supersededAt === null)).toHaveLength(1);
  });

  test('that meets the submission comes before it, and then stops it, or is refused', async () => {
    // The new scan is unchecked: a submission that saw it is incomplete. Both succeeding would mean that it slipped in after.
    for (let round = 0; round < 6; round += 1) {
      const { application, applicant } = await aCase(harness(), { state: 'DRAFT', complete: true });
      const submission = submit(harness(), { application, applicant });
      const outcome = await settled([submission, upload({ application, applicant }, 'SIGNED_FORM')]);
      expect(outcome.done).toBe(1);
      expect(['WRONG_STATE', 'INCOMPLETE_SUBMISSION', 'STALE_VERSION']).toEqual(expect.arrayContaining(outcome.refused));
    }
  });

  test('before the form is saved is refused', async () => {
    const { organisation, applicant } = await aCase(harness(), { state: 'DRAFT' });
    const certificate = await aCertificate(harness(), organisation);
    const { id } = await createDraft(harness().runtime, applicant, { serial: certificate.serial, termYears: 1 });
    const application = await loadApplication(em(), id);
    await expect(upload({ application, applicant }, 'ID_FRONT')).rejects.toEqual(refusal('WRONG_STATE', { state: 'DRAFT' }));
  });

  test('to a case that was handed in is refused, and leaves no file behind', async () => {
    const made = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    const removed: string[] = [];
    const { documents } = harness().gateways;
    const watched = { ...documents, remove: (key: string) => (removed.push(key), documents.remove(key)) };
    const late = uploadDocument(harness().runtime, watched, made.applicant, { applicationId: made.application.id, kind: 'ID_FRONT', content: await tinyJpeg() });
    await expect(late).rejects.toEqual(refusal('WRONG_STATE', { state: 'AWAITING_PAYMENT' }));
    expect(removed).toHaveLength(1);
    await expect(documents.get(removed[0]!)).rejects.toThrow('ENOENT');
  });

  test('to a returned case is taken for what was reopened, and refused for the rest', async () => {
    const made = await returnedFor(harness(), 'id_photos');
    await expect(upload(made, 'ID_FRONT')).resolves.toBeDefined();
    await expect(upload(made, 'SIGNED_FORM')).rejects.toEqual(refusal('WRONG_STATE', { state: 'RETURNED' }));
  });

  test('of a liveness frame is refused: frames come from the provider', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    await expect(upload(made, 'LIVENESS_FRAME')).rejects.toEqual(refusal('INVALID_INPUT', { field: 'kind' }));
  });

  test('that is no picture is refused and changes nothing', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    await expect(upload(made, 'ID_FRONT', Buffer.from('hello'))).rejects.toEqual(refusal('UPLOAD_REFUSED'));
    expect((await loadApplication(em(), made.application.id)).version).toBe(made.application.version);
  });

  test('to somebody else’s case, or by staff, is refused', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    const stranger = await aDeclaredApplicant(harness(), made.organisation);
    await expect(upload({ ...made, applicant: stranger }, 'ID_FRONT')).rejects.toEqual(refusal('NOT_FOUND'));
    const staff = await aStaffMember(harness(), 'reviewer');
    await expect(upload({ ...made, applicant: staff as never }, 'ID_FRONT')).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});
