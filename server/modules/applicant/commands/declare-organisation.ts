import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { normaliseOrganisationName } from '../../reference/domain/organisation-name.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import { Organisation } from '../organisation.entity.js';
import type {} from '../events.js';

export interface OrganisationDeclaration {
  readonly accountId: string;
  /** Normalised; the caller has checked that the account knows whose certificate it is. */
  readonly creditCode: string;
  readonly name: string;
}

/** Finds the organisation or makes it known, and lets the account act for it, in the caller's transaction. */
export async function declareOrganisation(
  work: Work,
  sealing: Sealing,
  { accountId, creditCode, name }: OrganisationDeclaration,
): Promise<Organisation> {
  const { em } = work;
  const fresh = { id: work.newId(), creditCode, name, nameNormalised: normaliseOrganisationName(name).slice(0, 200) };
  await em.upsert(Organisation, fresh, { onConflictFields: ['creditCode'], onConflictAction: 'ignore' });
  const organisation = await em.findOneOrFail(Organisation, { creditCode }, { disableIdentityMap: true });
  const subject = { type: 'Organisation', id: organisation.id };
  if (organisation.id === fresh.id) await recordAudit(work, sealing, 'applicant.registerOrganisation', subject, { creditCode });
  await grant(work, sealing, accountId, organisation.id);
  return organisation;
}

async function grant(work: Work, sealing: Sealing, accountId: string, organisationId: string): Promise<void> {
  const standing = { accountId, organisationId, withdrawnAt: null };
  if ((await work.em.count(OrganisationGrant, standing)) > 0) return;
  const row = { id: work.newId(), ...standing, grantedAt: work.now };
  const again = ['grantedAt', 'withdrawnAt'] as const;
  await work.em.upsert(OrganisationGrant, row, { onConflictFields: ['accountId', 'organisationId'], onConflictMergeFields: [...again] });
  await recordAudit(work, sealing, 'applicant.grantOrganisation', { type: 'Organisation', id: organisationId }, { accountId, organisationId });
}
