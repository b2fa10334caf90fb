import { businessDay } from '../../calendar/domain/business-day.js';
import { invalidInput } from '../../../platform/errors.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { ApplicationTransition } from '../../application/application-transition.entity.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { dayWindow } from '../domain/report-day.js';
import { decisionEvents } from '../queries/decided-cases.js';
import { ReportRun } from '../report-run.entity.js';
import type {} from '../events.js';

/** Queues the daily report of a business day; a job makes it, whether or not the page stays open. Returns its id. */
export async function requestReport(runtime: Runtime, actor: StaffActor, day: string): Promise<string> {
  authorise(actor, 'request', 'Report');
  const window = dayWindow(day);
  if (window.day > businessDay(runtime.clock.now())) {
    throw invalidInput('day', `${day} 还没有到，请选择今天或更早的日期`, `${day} has not come yet; choose today or an earlier day`);
  }
  const rowsEstimated = await estimateRows(runtime, window.from, window.until);
  return runtime.transact(actor, async (work) => {
    const id = work.newId();
    await work.em.insert(ReportRun, {
      id, kind: 'DAILY', day: window.day, state: 'QUEUED', version: 1, rowsEstimated, rowsWritten: 0,
      requestedBy: actor.id, requestedAt: work.now,
    });
    await recordAudit(work, runtime.sealing, 'report.requested', { type: 'ReportRun', id }, { kind: 'DAILY', day: window.day });
    return id;
  });
}

async function estimateRows(runtime: Runtime, from: Date, until: Date): Promise<number> {
  const { n } = await rows<{ ApplicationTransition: ApplicationTransition }>(runtime.db.orm.em.fork())
    .selectFrom('ApplicationTransition')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('at', '>=', from)
    .where('at', '<', until)
    .where('event', 'in', [...decisionEvents])
    .executeTakeFirstOrThrow();
  return Number(n);
}
