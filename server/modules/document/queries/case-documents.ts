import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { operatorDigest } from '../../application/person-digest.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import type { Document } from '../document.entity.js';
import { documentKinds } from '../domain/document-states.js';
import { isStale } from '../domain/staleness.js';

export type CaseDocument = Readonly<Document> & { readonly stale: boolean; readonly contentUrl: string };

/** Every version of every document of a case, in the order of review, the newest version of a kind first. */
export async function caseDocuments({ db, sealing }: Runtime, row: ApplicationRow): Promise<CaseDocument[]> {
  const found = await rows<{ Document: Document }>(db.orm.em.fork())
    .selectFrom('Document')
    .selectAll()
    .where('applicationId', '=', row.id)
    .orderBy('versionNo', 'desc')
    .execute();
  const now = { formDigest: row.formDigest, operatorDigest: operatorDigest(sealing, row) };
  return found
    .map((document) => ({ ...document, stale: isStale(document, now), contentUrl: `/documents/${document.id}/content` }))
    .sort((a, b) => documentKinds.indexOf(a.kind) - documentKinds.indexOf(b.kind));
}
