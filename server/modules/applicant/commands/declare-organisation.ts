import { isUniqueViolation } from '../../../platform/database/faults.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { normaliseOrganisationName } from '../../reference/domain/organisation-name.js';
import { Organisation } from '../organisation.entity.js';
import { giveGrant } from './give-grant.js';
import type {} from '../events.js';

export interface OrganisationDeclaration {
  readonly accountId: string;
  /** Normalised; the caller has checked that the account knows whose certificate it is. */
  readonly creditCode: string;
  /** As the certificate says it; what an organisation that is known already is called stays. */
  readonly name: string;
}

/**
 * Finds the organisation or makes it known, and lets the account act for it, DECLARED, in the caller's transaction. A
 * grant that stands is left as it is; one that was withdrawn begins anew and reaches no earlier order.
 */
export async function declareOrganisation(
  work: Work,
  sealing: Sealing,
  declared: OrganisationDeclaration,
): Promise<Organisation> {
  const organisation = await organisationOf(work, sealing, declared);
  const { accountId } = declared;
  const { id: organisationId } = organisation;
  const { changed } = await giveGrant(work, sealing, { accountId, organisationId, standing: 'DECLARED' });
  const subject = { type: 'Organisation', id: organisationId };
  if (changed) await recordAudit(work, sealing, 'applicant.declareOrganisation', subject, { accountId, organisationId });
  return organisation;
}

async function organisationOf(
  work: Work,
  sealing: Sealing,
  { creditCode, name }: OrganisationDeclaration,
): Promise<Organisation> {
  const known = () => work.em.findOne(Organisation, { creditCode }, { disableIdentityMap: true });
  const found = await known();
  if (found) return found;
  const id = work.newId();
  try {
    // NFKC may lengthen a name (㈱ becomes three characters); what is looked up by is cut to what the column holds.
    const nameNormalised = normaliseOrganisationName(name).slice(0, 200);
    await work.em.insert(Organisation, { id, creditCode, name, nameNormalised });
  } catch (error) {
    const first = isUniqueViolation(error) ? await known() : null;
    if (first) return first;
    throw error;
  }
  await recordAudit(work, sealing, 'applicant.registerOrganisation', { type: 'Organisation', id }, { creditCode });
  return (await known())!; // inserted above
}
