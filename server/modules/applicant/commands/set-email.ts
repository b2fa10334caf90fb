import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMailAddress } from '../../reference/domain/mail-address.js';
import type { ApplicantActor } from '../applicant-actor.js';
import { PortalAccount } from '../portal-account.entity.js';
import type {} from '../events.js';

/** Where mail about the account goes; an empty text removes it. INVALID_INPUT on `email`. */
export async function setEmail(runtime: Runtime, actor: ApplicantActor, typed: string): Promise<void> {
  const address = typed.trim() === '' ? null : valueOrRefuse(checkMailAddress(typed), 'email');
  const { id } = actor;
  await runtime.transact(actor, async (work) => {
    const email = address === null ? null : runtime.sealing.seal(address, { table: 'portal_account', column: 'email', id });
    await work.em.nativeUpdate(PortalAccount, { id }, { email });
    await recordAudit(work, runtime.sealing, 'applicant.setEmail', { type: 'PortalAccount', id }, {});
  });
}
