import { portalOutcome, portalOutcomeUnion } from '../../applicant/api/portal-refusal.type.js';
import { loggedIn, type PortalContext } from '../../applicant/api/portal-context.js';
import type { ApplicantActor } from '../../applicant/applicant-actor.js';
import type { Runtime } from '../../../platform/runtime.js';
import { loadOwnApplication } from '../queries/load-application.js';
import { namingFields } from './naming-fields.js';
import { PortalOrder } from './portal-order.type.js';

export const PortalOrderOutcome = portalOutcomeUnion('OrderOutcome', PortalOrder);

/**
 * Runs a command of the account that is logged in, and answers with the order as it then is, or with the refusal.
 * `fields` names the input field that a field of the command's refusals stands for.
 */
export function portalOrderOutcome(
  context: PortalContext,
  command: (runtime: Runtime, actor: ApplicantActor) => Promise<string>,
  fields: (field: string) => string = (field) => field,
) {
  return portalOutcome(async () => {
    const actor = loggedIn(context);
    const id = await namingFields(fields, () => command(context.runtime, actor));
    return loadOwnApplication(context.runtime.db.orm.em.fork(), actor, id);
  });
}
