import { portalOutcome, portalOutcomeUnion } from '../../applicant/api/portal-refusal.type.js';
import { loggedIn, type PortalContext } from '../../applicant/api/portal-context.js';
import type { ApplicantActor } from '../../applicant/applicant-actor.js';
import type { Runtime } from '../../../platform/runtime.js';
import { loadOwnApplication } from '../queries/load-application.js';
import { PortalOrder } from './portal-order.type.js';

export const PortalOrderOutcome = portalOutcomeUnion('OrderOutcome', PortalOrder);

/** Runs a command of the account that is logged in, and answers with the order as it then is, or with the refusal. */
export function portalOrderOutcome(context: PortalContext, command: (runtime: Runtime, actor: ApplicantActor) => Promise<string>) {
  return portalOutcome(async () => {
    const actor = loggedIn(context);
    const id = await command(context.runtime, actor);
    return loadOwnApplication(context.runtime.db.orm.em.fork(), actor, id);
  });
}
