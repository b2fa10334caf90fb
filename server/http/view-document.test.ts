import { beforeAll, expect, test } from '@jest/globals';
import { AuditEntry } from '../modules/audit/audit-entry.entity.js';
import { Document } from '../modules/document/document.entity.js';
import { roles } from '../modules/staff/domain/roles.js';
import type { StaffActor } from '../modules/staff/staff-actor.js';
import { minutes } from '../platform/clock.js';
import { aClaimedCase } from '../test/factories/reviews.js';
import { aStaffMember, staffNow, tinyJpeg } from '../test/factories.js';
import { describeOnBothDatabases } from '../test/harness.js';
import { viewDocument } from './view-document.js';

describeOnBothDatabases('a picture of a case', (harness) => {
  let claimant: StaffActor;
  let documentId: string;
  beforeAll(async () => {
    claimant = await aStaffMember(harness(), 'reviewer');
    const { id } = await aClaimedCase(harness(), claimant);
    const found = await harness().runtime.db.orm.em.fork().findOneOrFail(Document, { applicationId: id, kind: 'ID_FRONT' });
    documentId = found.id;
  });

  const view = (actor: StaffActor, id = documentId) =>
    viewDocument(harness().runtime, harness().gateways.documents, staffNow(harness(), actor), id);
  const views = () => harness().runtime.db.orm.em.fork().count(AuditEntry, { action: 'document.viewed', subjectId: documentId });

  test('is shown to whoever holds the case, and that is audited', async () => {
    const before = await views();
    const { mediaType, content } = await view(claimant);
    expect(mediaType).toBe('image/jpeg');
    expect(content.subarray(0, 2)).toEqual((await tinyJpeg()).subarray(0, 2));
    expect(await views()).toBe(before + 1);
  });

  test.each(roles)('is not shown to a %s who does not hold the case, and nothing is audited', async (role) => {
    const before = await views();
    await expect(view(await aStaffMember(harness(), role))).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await views()).toBe(before);
  });

  test('that does not exist is not found', async () => {
    await expect(view(claimant, 'none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is shown no longer once the lease has run out', async () => {
    harness().clock.advance(minutes(16));
    await expect(view(claimant)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });
});
