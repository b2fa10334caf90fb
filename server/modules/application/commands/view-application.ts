import { after, minutes } from '../../../platform/clock.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { AuditEntry } from '../../audit/audit-entry.entity.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise, may } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { applicationRow, type ApplicationRow } from '../queries/application-row.js';

declare module '../../audit/events.js' {
  interface AuditedActions {
    'application.viewed': { masked: boolean };
  }
}

const ACTION = 'application.viewed';

/** Reading the same case again within this long adds no audit row: a page asks several times. */
const QUIET = minutes(1);

/** Opens a case for a member of staff, leaving an audit row. Refuses with NOT_FOUND. */
export async function viewApplication(runtime: Runtime, actor: StaffActor, id: string): Promise<ApplicationRow> {
  authorise(actor, 'look-up', 'Application');
  const row = await applicationRow(runtime.db.orm.em.fork(), id);
  if (!(await viewedJustNow(runtime, actor, id))) {
    const details = { masked: !may(actor, 'read-clear', 'Application', row) };
    await runtime.transact(actor, (work) => recordAudit(work, runtime.sealing, ACTION, { type: 'Application', id, caseId: id }, details));
  }
  return row;
}

async function viewedJustNow({ db, clock }: Runtime, actor: StaffActor, caseId: string): Promise<boolean> {
  const last = await rows<{ AuditEntry: AuditEntry }>(db.orm.em.fork())
    .selectFrom('AuditEntry')
    .select('id')
    .where('caseId', '=', caseId)
    .where('at', '>', after(clock.now(), -QUIET))
    .where('actorId', '=', actor.id)
    .where('action', '=', ACTION)
    .executeTakeFirst();
  return last !== undefined;
}
