import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { isReopenable, withDependents, type ReopenableItem } from '../../reference/domain/reopenable-items.js';
import type { ReasonCode } from '../../reference/reason-code.entity.js';
import { Document } from '../document.entity.js';
import type { DocumentKind } from '../domain/document-states.js';
import { moveDocument } from '../move-document.js';
import type {} from '../events.js';

/** The documents that an item consists of. A form of changed data is found stale by its digest and needs no mark. */
const kindsOf: Readonly<Partial<Record<ReopenableItem, readonly DocumentKind[]>>> = {
  organisation: ['RENAME_PROOF'],
  signed_form: ['SIGNED_FORM'],
  id_photos: ['ID_FRONT', 'ID_BACK'],
  liveness: ['LIVENESS_FRAME', 'HANDHELD_ID'],
};

/** Marks the documents that a return's reasons reopen, dependents included, in the return's unit of work. */
export async function reviseDocuments(
  work: Work,
  sealing: Sealing,
  applicationId: string,
  reasons: readonly ReasonCode[],
): Promise<void> {
  for (const { code, reopens } of reasons) {
    const items = reopens && isReopenable(reopens) ? withDependents([reopens]) : [];
    const kinds = items.flatMap((item) => kindsOf[item] ?? []);
    if (kinds.length > 0) await revise(work, sealing, applicationId, kinds, code);
  }
}

async function revise(
  work: Work,
  sealing: Sealing,
  applicationId: string,
  kinds: readonly DocumentKind[],
  reason: string,
): Promise<void> {
  const where = { applicationId, supersededAt: null, kind: { $in: [...kinds] } };
  const present = await work.em.find(Document, where, { disableIdentityMap: true });
  for (const { id, state } of present) {
    if (state === 'REVISION') continue; // two reasons may reopen one document
    await moveDocument(work.em, id, 'revise', { revisionReason: reason });
    await recordAudit(work, sealing, 'document.revision-asked', { type: 'Document', id, caseId: applicationId }, { reason });
  }
}
