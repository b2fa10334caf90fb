import type { EntityManager } from '../../../platform/database/database.js';
import { checkCertificateSerial } from '../../reference/domain/certificate-serial.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { Certificate } from '../certificate.entity.js';

/** The certificate of a serial as people type it (colons, spaces, any case). INVALID_INPUT for what is no serial. */
export async function findCertificateBySerial(
  em: EntityManager,
  text: string,
  field = 'serial',
): Promise<Certificate | null> {
  const serial = valueOrRefuse(checkCertificateSerial(text), field);
  return em.findOne(Certificate, { serial }, { disableIdentityMap: true });
}
