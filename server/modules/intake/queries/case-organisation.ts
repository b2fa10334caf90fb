import type { Runtime } from '../../../platform/runtime.js';
import { organisationHolders, type OrganisationHolder } from '../../applicant/queries/organisation-holders.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { liveOrders, orderLimit } from '../../application/queries/organisation-slots.js';

export interface CaseOrganisation {
  readonly id: string;
  readonly holders: readonly OrganisationHolder[];
  readonly liveOrders: number;
  readonly orderLimit: number;
  readonly limitUntil: Date | null;
  readonly limitReason: string | null;
}

/** Who acts for the organisation of a case, and how many orders it has and may have. */
export async function caseOrganisation(
  { db, sealing, clock }: Runtime,
  { organisationId: id }: Pick<ApplicationRow, 'organisationId'>,
): Promise<CaseOrganisation> {
  const em = db.orm.em.fork();
  const { limit, exception } = await orderLimit(em, id, clock.now());
  return {
    id,
    holders: await organisationHolders(em, sealing, id),
    liveOrders: await liveOrders(em, id),
    orderLimit: limit,
    limitUntil: exception?.until ?? null,
    limitReason: exception?.reason ?? null,
  };
}
