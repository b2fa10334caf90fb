import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { Certificate } from '../certificate.entity.js';
import type {} from '../events.js';

export interface Succession {
  readonly oldId: string;
  readonly newId: string;
}

/** The new certificate is in the token: the old one is superseded, in the caller's transaction. Once; a second call changes nothing. */
export async function supersedeCertificate(work: Work, sealing: Sealing, { oldId, newId }: Succession): Promise<void> {
  const current = { id: oldId, supersededAt: null };
  if ((await work.em.nativeUpdate(Certificate, current, { supersededAt: work.now, replacedBy: newId })) !== 1) return;
  await recordAudit(work, sealing, 'certificate.supersede', { type: 'Certificate', id: oldId }, { replacedBy: newId });
}
