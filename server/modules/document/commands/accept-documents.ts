import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { Document } from '../document.entity.js';
import { documentMachine } from '../domain/document-states.js';
import type {} from '../events.js';

/** Marks the present versions of a case's documents as what an approval rested on, in the approval's unit of work. */
export async function acceptDocuments(work: Work, sealing: Sealing, applicationId: string): Promise<void> {
  const present = await work.em.find(Document, { applicationId, supersededAt: null }, { disableIdentityMap: true });
  for (const { id, version, state } of present) {
    if (state === 'ACCEPTED') continue; // approved again after a recall
    documentMachine.require(state, 'accept');
    const changed = await work.em.nativeUpdate(Document, { id, version, state }, { state: 'ACCEPTED', version: version + 1 });
    if (changed !== 1) throw new Error(`document ${id} changed while its case was being approved`);
    await recordAudit(work, sealing, 'document.accepted', { type: 'Document', id, caseId: applicationId }, {});
  }
}
