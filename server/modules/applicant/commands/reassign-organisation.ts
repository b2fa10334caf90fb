import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import { requiredText } from '../../reference/domain/required-text.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import { accountPhoneIndex } from '../phone-index.js';
import { PortalAccount } from '../portal-account.entity.js';
import type {} from '../events.js';

export interface ReassignOrganisationOptions {
  readonly organisationId: string;
  /** Number of an account that exists. */
  readonly phone: string;
  readonly reason: string;
}

/**
 * A manager lets another account in where the only confirmed holder has left, on sealed proof seen outside the system:
 * all other grants of the organisation end. NOT_FOUND without such an account.
 */
export async function reassignOrganisation(runtime: Runtime, actor: StaffActor, options: ReassignOrganisationOptions): Promise<void> {
  if (actor.role !== 'manager') throw new DomainError('NOT_PERMITTED', { zh: '只有主管可以转移机构授权', en: 'Only managers reassign an organisation' });
  const reason = requiredText(options.reason, 'reason', { zh: '原因', en: 'the reason' }, 200);
  const phone = valueOrRefuse(checkMobileNumber(options.phone), 'phone');
  const { organisationId } = options;
  await runtime.transact(actor, async (work) => {
    const phoneIndex = accountPhoneIndex(runtime.sealing, phone);
    const account = await work.em.findOne(PortalAccount, { phoneIndex }, { disableIdentityMap: true });
    if (!account) throw noAccount();
    const others = { organisationId, withdrawnAt: null, accountId: { $ne: account.id } };
    await work.em.nativeUpdate(OrganisationGrant, others, { withdrawnAt: work.now });
    const row = { id: work.newId(), accountId: account.id, organisationId, standing: 'CONFIRMED' as const, grantedAt: work.now, withdrawnAt: null };
    const again = ['standing', 'grantedAt', 'withdrawnAt'] as const;
    await work.em.upsert(OrganisationGrant, row, { onConflictFields: ['accountId', 'organisationId'], onConflictMergeFields: [...again] });
    await recordAudit(work, runtime.sealing, 'applicant.reassignOrganisation', { type: 'Organisation', id: organisationId }, { accountId: account.id, reason });
  });
}

const noAccount = (): DomainError =>
  new DomainError(
    'NOT_FOUND',
    { zh: '该手机号没有账号，请先让对方用短信验证码登录一次', en: 'The number has no account: let its owner log in by SMS code once' },
    { field: 'phone' },
  );
