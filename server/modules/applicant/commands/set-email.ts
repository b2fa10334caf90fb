import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { ApplicantActor } from '../applicant-actor.js';
import { mailAddressOrRefuse } from '../domain/mail-address.js';
import { PortalAccount } from '../portal-account.entity.js';
import type {} from '../events.js';

/** Where notices also go; empty text removes the address. INVALID_INPUT on `email` for one that mail servers refuse. */
export async function setEmail(runtime: Runtime, actor: ApplicantActor, text: string): Promise<void> {
  const address = text.trim() === '' ? null : mailAddressOrRefuse(text, 'email');
  const { id } = actor;
  const email = address && runtime.sealing.seal(address, { table: 'portal_account', column: 'email', id });
  await runtime.transact(actor, async (work) => {
    await work.em.nativeUpdate(PortalAccount, { id }, { email });
    await recordAudit(work, runtime.sealing, 'applicant.emailSet', { type: 'PortalAccount', id }, { removed: address === null });
  });
}
