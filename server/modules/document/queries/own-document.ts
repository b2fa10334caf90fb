import type { DocumentStore } from '../../../gateways/document-store/port.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { findOwnApplication } from '../../application/queries/load-application.js';
import { Document } from '../document.entity.js';
import { readDocumentContent, type DocumentContent } from './read-document-content.js';

/** A picture of one of the applicant's own orders, as it was encoded anew. NOT_FOUND for any other. */
export async function ownDocument(
  runtime: Runtime,
  documents: DocumentStore,
  actor: Actor,
  id: string,
): Promise<DocumentContent> {
  const em = runtime.db.orm.em.fork();
  const found = await em.findOne(Document, { id });
  if (!found || !(await findOwnApplication(em, actor, found.applicationId))) throw notYours();
  return readDocumentContent(runtime, documents, id);
}

const notYours = (): DomainError =>
  new DomainError('NOT_FOUND', { zh: '没有这份资料，或它不属于您的账号', en: 'There is no such document, or it is not yours' });
