import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { Certificate } from '../certificate.entity.js';
import type {} from '../events.js';

export type IssuedCertificateFacts = Pick<
  Certificate, 'serial' | 'projectId' | 'ownerName' | 'ownerCode' | 'notBefore' | 'notAfter'
> & {
  readonly der: Buffer;
  readonly issuerName: string;
  readonly keyId: string;
  readonly subject: NonNullable<Certificate['subject']>;
};

/**
 * Puts a certificate that our authority has just issued on the register, in the caller's transaction. Its contents were
 * verified before. Returns its id; throws the database's unique violation when its serial is there already.
 */
export async function recordIssuedCertificate(work: Work, sealing: Sealing, facts: IssuedCertificateFacts): Promise<string> {
  const id = work.newId();
  await work.em.insert(Certificate, { id, ...facts, der: facts.der.toString('base64') });
  await recordAudit(work, sealing, 'certificate.register', { type: 'Certificate', id }, { serial: facts.serial });
  return id;
}
