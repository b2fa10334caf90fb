import type { RevocationReason } from '../../../gateways/certificate-authority/port.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { Certificate } from '../certificate.entity.js';
import type {} from '../events.js';

export interface RevokedFacts {
  readonly id: string;
  readonly reason: RevocationReason;
  readonly revokedAt: Date;
}

/** The authority has revoked it, so the register says so, in the caller's transaction. False when it did already. */
export async function markRevoked(work: Work, sealing: Sealing, { id, reason, revokedAt }: RevokedFacts): Promise<boolean> {
  const marked = await work.em.nativeUpdate(Certificate, { id, revokedAt: null }, { revokedAt, revokedReason: reason });
  if (marked !== 1) return false;
  await recordAudit(work, sealing, 'certificate.revoke', { type: 'Certificate', id }, { reason });
  return true;
}
