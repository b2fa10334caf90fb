import { outcome, outcomeUnion } from '../../../platform/graphql/outcome.js';
import type { Runtime } from '../../../platform/runtime.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { applicationRow } from '../queries/application-row.js';
import { ApplicationType } from './application.type.js';

export const ApplicationOutcome = outcomeUnion('ApplicationOutcome', ApplicationType);

/** Runs a command that returns a case's id, and answers with the case as it now is, or with the refusal. */
export function caseOutcome(context: StaffContext, command: (runtime: Runtime, actor: StaffActor) => Promise<string>) {
  return outcome(async () => {
    const id = await command(context.runtime, signedIn(context));
    return applicationRow(context.runtime.db.orm.em.fork(), id);
  });
}
