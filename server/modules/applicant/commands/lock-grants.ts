import type { Work } from '../../../platform/unit-of-work.js';
import { Organisation } from '../organisation.entity.js';

/**
 * Puts the caller's transaction in line with all others that count an organisation's grants: what is read after this is
 * not changed by them before the commit (on a cluster the second to commit is run again). False for an unknown one.
 */
export async function lockGrants({ em }: Work, organisationId: string): Promise<boolean> {
  for (;;) {
    const found = await em.findOne(Organisation, { id: organisationId }, { disableIdentityMap: true });
    if (!found) return false;
    const { id, grantsVersion } = found;
    const locked = await em.nativeUpdate(Organisation, { id, grantsVersion }, { grantsVersion: grantsVersion + 1 });
    if (locked === 1) return true;
  }
}
