import { DomainError } from '../../../platform/errors.js';
import { requireSystem } from '../../../platform/require-system.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { Organisation } from '../organisation.entity.js';
import { PortalAccount } from '../portal-account.entity.js';
import { giveGrant } from './give-grant.js';
import type {} from '../events.js';

export interface GrantOrganisationOptions {
  readonly accountId: string;
  readonly organisationId: string;
}

/** Lets an account act for an organisation, CONFIRMED, once it has proved that it may. One that stands so is left alone. */
export async function grantOrganisation(
  runtime: Runtime,
  actor: Actor,
  options: GrantOrganisationOptions,
): Promise<void> {
  requireSystem(actor);
  await runtime.transact(actor, async (work) => {
    await requireBoth(work, options);
    const { accountId, organisationId } = options;
    const { changed } = await giveGrant(work, runtime.sealing, { accountId, organisationId, standing: 'CONFIRMED' });
    if (!changed) return;
    const subject = { type: 'Organisation', id: organisationId };
    await recordAudit(work, runtime.sealing, 'applicant.grantOrganisation', subject, { accountId, organisationId });
  });
}

async function requireBoth({ em }: Work, { accountId, organisationId }: GrantOrganisationOptions): Promise<void> {
  if ((await em.count(PortalAccount, { id: accountId })) === 0) throw unknown('accountId', '没有这个账号', 'There is no such account');
  if ((await em.count(Organisation, { id: organisationId })) === 0) {
    throw unknown('organisationId', '没有这个机构', 'There is no such organisation');
  }
}

const unknown = (field: string, zh: string, en: string): DomainError => new DomainError('NOT_FOUND', { zh, en }, { field });
