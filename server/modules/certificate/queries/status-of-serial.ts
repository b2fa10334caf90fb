import type { CertificateStatus } from '../../../gateways/certificate-authority/port.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Certificate } from '../certificate.entity.js';

/** What the register says of a serial of an issuer, for OCSP (RFC 6960, 2.2): only what that issuer issued here is good. */
export async function statusOfSerial(em: EntityManager, issuerName: string, serial: string): Promise<CertificateStatus> {
  const found = await rows<{ Certificate: Certificate }>(em).selectFrom('Certificate').select(['revokedAt', 'revokedReason'])
    .where('serial', '=', serial).where('issuerName', '=', issuerName).executeTakeFirst();
  if (!found) return { kind: 'UNKNOWN' };
  const { revokedAt, revokedReason } = found;
  return revokedAt === null ? { kind: 'GOOD' } : { kind: 'REVOKED', reason: revokedReason ?? 'unspecified', revokedAt };
}
