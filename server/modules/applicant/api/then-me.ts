import { me } from '../queries/me.js';
import { loggedIn, type PortalContext } from './portal-context.js';
import { portalOutcome } from './portal-refusal.type.js';

/** Runs a command of whoever is logged in and answers with them as they are afterwards. */
export function thenMe(context: PortalContext, command: () => Promise<void>) {
  return portalOutcome(async () => {
    const { id } = loggedIn(context);
    await command();
    return me(context.runtime.db.orm.em.fork(), context.runtime.sealing, id);
  });
}
