import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Certificate } from '../../certificate/certificate.entity.js';

/** The certificate that a case renews; its foreign key says that it exists. */
export async function renewedCertificate(em: EntityManager, certificateId: string): Promise<Readonly<Certificate>> {
  return rows<{ Certificate: Certificate }>(em).selectFrom('Certificate').selectAll().where('id', '=', certificateId).executeTakeFirstOrThrow();
}
