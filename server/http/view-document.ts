import type { DocumentStore } from '../gateways/document-store/port.js';
import type { Application } from '../modules/application/application.entity.js';
import { recordAudit } from '../modules/audit/commands/record-audit.js';
import type { Document } from '../modules/document/document.entity.js';
import { readDocumentContent } from '../modules/document/queries/read-document-content.js';
import { authorise } from '../modules/staff/domain/ability.js';
import type { StaffActor } from '../modules/staff/staff-actor.js';
import { rows } from '../platform/database/database.js';
import { DomainError } from '../platform/errors.js';
import type { Runtime } from '../platform/runtime.js';
import type { ServedFile } from './file-routes.js';
import type {} from '../modules/document/events.js';

/**
 * A picture of a case for whoever may read the case in clear now (its claimant, while the lease runs). Audited before
 * it is handed out: a view that cannot be recorded does not happen.
 */
export async function viewDocument(
  runtime: Runtime,
  documents: DocumentStore,
  actor: StaffActor,
  id: string,
): Promise<ServedFile> {
  authorise(actor, 'view', 'Document');
  const found = await rows<{ Document: Document; Application: Application }>(runtime.db.orm.em.fork())
    .selectFrom('Document as d')
    .innerJoin('Application as a', 'a.id', 'd.applicationId')
    .select(['d.kind', 'a.id', 'a.claimedBy', 'a.leaseUntil'])
    .where('d.id', '=', id)
    .executeTakeFirst();
  if (!found) throw new DomainError('NOT_FOUND', { zh: '没有这份资料', en: 'There is no such document' });
  const { kind, ...application } = found;
  authorise(actor, 'read-clear', 'Application', application);
  const { mediaType, content } = await readDocumentContent(runtime, documents, id);
  await runtime.transact(actor, (work) =>
    recordAudit(work, runtime.sealing, 'document.viewed', { type: 'Document', id, caseId: application.id }, { kind }),
  );
  return { mediaType, content };
}
