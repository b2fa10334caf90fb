import type { DocumentStore } from '../../../gateways/document-store/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { readFormQr } from '../../application/domain/form-qr.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { recordDocumentChecks, type DocumentFindings } from '../commands/record-document-checks.js';
import { Document } from '../document.entity.js';
import { paperBrightness } from '../domain/scan-findings.js';
import { analyseFormScan } from '../form-scan/analyse-form-scan.js';
import { readPixels } from '../form-scan/scan-pixels.js';
import { readDocumentContent } from '../queries/read-document-content.js';

const actor = systemActor('document-checks');

/** A photo whose brighter fifth does not reach this shows neither a face nor print. */
const DARKEST_PHOTO = 70;

export interface UploadedDocument {
  readonly documentId: string;
}

/** On `document.uploaded`: looks at the picture and records the findings. A document past UPLOADED is left alone. */
export const checkDocument = (documents: DocumentStore) => async (runtime: Runtime, { documentId }: UploadedDocument): Promise<void> => {
  const em = runtime.db.orm.em.fork();
  const document = await em.findOneOrFail(Document, { id: documentId });
  if (document.state !== 'UPLOADED') return;
  const { content } = await readDocumentContent(runtime, documents, documentId);
  const { orderNo, formDigest } = await loadApplication(em, document.applicationId);
  const findings = document.kind === 'SIGNED_FORM' ? await lookAtForm(content, orderNo, formDigest) : await lookAtPhoto(content);
  await recordDocumentChecks(runtime, actor, { documentId, ...findings });
};

type Findings = Omit<DocumentFindings, 'documentId'>;

async function lookAtForm(content: Buffer, orderNo: string, present: string): Promise<Findings> {
  const { qrText, checks } = await analyseFormScan(content);
  const printed = qrText === null ? null : readFormQr(qrText);
  const matches = printed?.orderNo === orderNo && printed.digest === present;
  return { checks: [{ code: 'QR_MATCHES', passed: matches }, ...checks], formDigest: printed?.digest ?? null };
}

async function lookAtPhoto(content: Buffer): Promise<Findings> {
  const bright = paperBrightness(await readPixels(content)) >= DARKEST_PHOTO;
  return { checks: [{ code: 'BRIGHT_ENOUGH', passed: bright }], formDigest: null };
}
