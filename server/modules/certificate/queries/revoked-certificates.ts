import type { Revocation } from '../../../gateways/certificate-authority/port.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Certificate } from '../certificate.entity.js';

/** What an issuer's revocation list has to hold: revoked, and not expired before `expiredAfter` (RFC 5280, 3.3: one list longer). */
export async function revokedCertificates(em: EntityManager, issuerName: string, expiredAfter: Date): Promise<Revocation[]> {
  const found = await rows<{ Certificate: Certificate }>(em).selectFrom('Certificate').select(['serial', 'revokedAt', 'revokedReason'])
    .where('issuerName', '=', issuerName).where('revokedAt', 'is not', null).where('notAfter', '>', expiredAfter)
    .orderBy('revokedAt').orderBy('id').execute();
  return found.flatMap(({ serial, revokedAt, revokedReason }) =>
    (revokedAt === null ? [] : [{ serial, revokedAt, reason: revokedReason ?? 'unspecified' }]));
}
