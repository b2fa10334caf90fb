import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { StaffActor } from '../staff-actor.js';
import { StaffMember } from '../staff-member.entity.js';
import { newTotpSecret, totpUri } from '../totp.js';
import type {} from '../events.js';

export interface TotpOffer {
  readonly uri: string;
  readonly secret: string;
}

export const totpAlreadyEnrolled = (): DomainError =>
  new DomainError('WRONG_STATE', {
    zh: '已绑定动态口令；如需更换手机，请系统管理员重置密码后重新绑定',
    en: 'A second factor is enrolled; to change your phone, ask an administrator to reset your password and enrol again',
  });

/**
 * Offers a new secret; it counts for nothing until confirmTotp. Replaces an earlier offer. An enrolled factor is never
 * replaced from an open session (WRONG_STATE): whoever takes over a screen must not take over the account.
 */
export async function enrolTotp(runtime: Runtime, actor: StaffActor): Promise<TotpOffer> {
  const secret = newTotpSecret(runtime.random);
  const totpPendingSecret = runtime.sealing.seal(secret, { table: 'staff_member', column: 'totp_pending_secret', id: actor.id });
  return runtime.transact(actor, async (work) => {
    const changed = await work.em.nativeUpdate(StaffMember, { id: actor.id, totpSecret: null }, { totpPendingSecret });
    if (changed !== 1) throw totpAlreadyEnrolled();
    const { username } = await work.em.findOneOrFail(StaffMember, { id: actor.id }, { disableIdentityMap: true });
    await recordAudit(work, runtime.sealing, 'staff.totpEnrolmentBegun', { type: 'StaffMember', id: actor.id }, {});
    return { secret, uri: totpUri(secret, username) };
  });
}
