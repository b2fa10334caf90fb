import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { accountPhoneIndex } from '../phone-index.js';
import { PortalAccount } from '../portal-account.entity.js';
import type {} from '../events.js';

/** Opens an account for a checked number in the caller's transaction; a unique violation when it has one. Its id. */
export async function openAccount(
  work: Work,
  sealing: Sealing,
  phone: string,
  passwordHash: string | null = null,
): Promise<string> {
  const id = work.newId();
  const sealed = sealing.seal(phone, { table: 'portal_account', column: 'phone', id });
  const phoneIndex = accountPhoneIndex(sealing, phone);
  await work.em.insert(PortalAccount, { id, phone: sealed, phoneIndex, passwordHash, createdAt: work.now });
  await recordAudit(work, sealing, 'applicant.registerAccount', { type: 'PortalAccount', id }, {});
  return id;
}
