import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Certificate } from '../certificate.entity.js';

/** Codes of the owners of certificates with a key; a key that others own must not be certified again. */
export async function keyOwners(em: EntityManager, keyId: string): Promise<readonly string[]> {
  const found = await rows<{ Certificate: Certificate }>(em).selectFrom('Certificate').select('ownerCode')
    .where('keyId', '=', keyId).limit(10).execute();
  return found.map(({ ownerCode }) => ownerCode);
}
