import type { DocumentStore } from '../../../gateways/document-store/port.js';
import { messageOf } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { checkDocument } from '../handlers/check-document.js';
import { uploadDocument, type UploadDocumentOptions } from './upload-document.js';

/**
 * Takes an upload and looks at it at once, so that the applicant is told what is missing while the paper is still at
 * hand. Where the looking fails the document stands all the same: `document.uploaded` has it looked at again.
 */
export async function receiveUpload(
  runtime: Runtime,
  documents: DocumentStore,
  actor: Actor,
  options: UploadDocumentOptions,
): Promise<string> {
  const documentId = await uploadDocument(runtime, documents, actor, options);
  try {
    await checkDocument(documents)(runtime, { documentId });
  } catch (fault) {
    runtime.log.warn({ documentId, fault: messageOf(fault) }, 'the immediate check of an upload failed; the outbox does it');
  }
  return documentId;
}
