import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { Document } from '../document.entity.js';
import { moveDocument } from '../move-document.js';
import type {} from '../events.js';

/** Marks the present versions of a case's documents as what an approval rested on, in the approval's unit of work. */
export async function acceptDocuments(work: Work, sealing: Sealing, applicationId: string): Promise<void> {
  const present = await work.em.find(Document, { applicationId, supersededAt: null }, { disableIdentityMap: true });
  for (const { id, state } of present) {
    if (state === 'ACCEPTED') continue; // approved again after a recall
    await moveDocument(work.em, id, 'accept');
    await recordAudit(work, sealing, 'document.accepted', { type: 'Document', id, caseId: applicationId }, {});
  }
}
