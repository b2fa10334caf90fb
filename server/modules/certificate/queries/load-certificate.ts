import type { EntityManager } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors.js';
import { Certificate } from '../certificate.entity.js';

/** As the register has it now, past any identity map; NOT_FOUND otherwise. */
export async function loadCertificate(em: EntityManager, id: string): Promise<Certificate> {
  const found = await em.findOne(Certificate, { id }, { disableIdentityMap: true });
  if (found) return found;
  throw new DomainError('NOT_FOUND', { zh: '没有这张证书，请刷新后查看', en: 'There is no such certificate; reload to see what there is' }, { field: 'id' });
}
