import { isUniqueViolation } from '../../../platform/database/faults.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { accountPhoneIndex } from '../phone-index.js';
import { PortalAccount } from '../portal-account.entity.js';
import { openAccount } from './open-account.js';

/** The id of a checked number's account, opened now where there is none. Two at once end with the same one. */
export async function accountOfPhone(work: Work, sealing: Sealing, phone: string): Promise<string> {
  const phoneIndex = accountPhoneIndex(sealing, phone);
  const known = () => work.em.findOne(PortalAccount, { phoneIndex }, { disableIdentityMap: true });
  const found = await known();
  if (found) return found.id;
  try {
    return await openAccount(work, sealing, phone);
  } catch (error) {
    const first = isUniqueViolation(error) ? await known() : null;
    if (first) return first.id;
    throw error;
  }
}
