import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { ReasonCode } from '../../reference/reason-code.entity.js';
import { Document } from '../document.entity.js';
import { documentMachine, type DocumentKind } from '../domain/document-states.js';
import type {} from '../events.js';

/** Which documents a reopened item asks for anew. */
const reopenedKinds: Readonly<Record<string, readonly DocumentKind[]>> = {
  signed_form: ['SIGNED_FORM'],
  id_photos: ['ID_FRONT', 'ID_BACK'],
  liveness: ['LIVENESS_FRAME', 'HANDHELD_ID'],
  // other data on the form changes its digest: the signature is on the old one
  organisation: ['SIGNED_FORM'],
  operator: ['SIGNED_FORM'],
  phone: ['SIGNED_FORM'],
};

/** Marks the documents that a return's reasons reopen, in the return's unit of work. */
export async function reviseDocuments(work: Work, sealing: Sealing, applicationId: string, reasons: readonly ReasonCode[]): Promise<void> {
  for (const { code, reopens } of reasons) {
    const kinds = (reopens && reopenedKinds[reopens]) || [];
    if (kinds.length > 0) await revise(work, sealing, applicationId, kinds, code);
  }
}

async function revise(work: Work, sealing: Sealing, applicationId: string, kinds: readonly DocumentKind[], reason: string): Promise<void> {
  const present = await work.em.find(Document, { applicationId, supersededAt: null, kind: { $in: [...kinds] } }, { disableIdentityMap: true });
  for (const { id, version, state } of present) {
    if (state === 'REVISION') continue; // two reasons may reopen one document
    documentMachine.require(state, 'revise');
    const to = { state: 'REVISION' as const, revisionReason: reason, version: version + 1 };
    const changed = await work.em.nativeUpdate(Document, { id, version, state }, to);
    if (changed !== 1) throw new Error(`document ${id} changed while its case was being returned`);
    await recordAudit(work, sealing, 'document.revision-asked', { type: 'Document', id, caseId: applicationId }, { reason });
  }
}
