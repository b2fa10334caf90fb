import type { DocumentStore } from '../../../gateways/document-store/port.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { Document } from '../document.entity.js';
import { openPicture } from '../stored-picture.js';

export interface DocumentContent {
  readonly applicationId: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** The plain content of a document. The caller has checked that it may be seen, and audits that it was. */
export async function readDocumentContent(
  runtime: Runtime,
  documents: DocumentStore,
  id: string,
): Promise<DocumentContent> {
  const found = await runtime.db.orm.em.fork().findOne(Document, { id });
  if (!found) throw new DomainError('NOT_FOUND', { zh: '没有这份资料', en: 'There is no such document' });
  const sealed = await documents.get(found.storageKey);
  return { applicationId: found.applicationId, mediaType: found.mediaType, content: openPicture(runtime.sealing, id, sealed) };
}
