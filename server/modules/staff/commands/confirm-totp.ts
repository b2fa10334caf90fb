import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { StaffActor } from '../staff-actor.js';
import { StaffMember } from '../staff-member.entity.js';
import { totpStep } from '../totp.js';
import { totpAlreadyEnrolled } from './enrol-totp.js';
import { secondFactorRefused } from './log-in.js';
import type {} from '../events.js';

/** Makes the offered secret count, once its first code is right. Refuses with SECOND_FACTOR_REFUSED or WRONG_STATE. */
export async function confirmTotp(runtime: Runtime, actor: StaffActor, code: string): Promise<void> {
  await runtime.transact(actor, async (work) => {
    const { totpPendingSecret, totpSecret } = await work.em.findOneOrFail(
      StaffMember,
      { id: actor.id },
      { disableIdentityMap: true },
    );
    if (totpSecret) throw totpAlreadyEnrolled();
    if (!totpPendingSecret) throw notBegun();
    const secret = openPending(runtime.sealing, totpPendingSecret, actor.id);
    const step = totpStep(secret, code, work.now);
    if (step === undefined) throw secondFactorRefused('code');
    const sealed = runtime.sealing.seal(secret, { table: 'staff_member', column: 'totp_secret', id: actor.id });
    const changed = await work.em.nativeUpdate(
      StaffMember,
      { id: actor.id, totpSecret: null, totpPendingSecret },
      { totpSecret: sealed, totpPendingSecret: null, totpLastStep: step },
    );
    if (changed !== 1) throw totpAlreadyEnrolled();
    await recordAudit(work, runtime.sealing, 'staff.totpEnrolled', { type: 'StaffMember', id: actor.id }, {});
  });
}

const openPending = (sealing: Sealing, sealed: string, id: string): string =>
  sealing.open(sealed, { table: 'staff_member', column: 'totp_pending_secret', id });

const notBegun = (): DomainError =>
  new DomainError('WRONG_STATE', { zh: '请先获取二维码，再输入动态口令', en: 'Ask for the QR code first, then enter a code' });
