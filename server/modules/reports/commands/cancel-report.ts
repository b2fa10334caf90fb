import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { reportMachine } from '../domain/report-states.js';
import { ReportRun } from '../report-run.entity.js';
import type {} from '../events.js';

/** Cancels a report that is queued or being made; the job notices at its next page. Returns its id. */
export async function cancelReport(runtime: Runtime, actor: StaffActor, id: string): Promise<string> {
  authorise(actor, 'request', 'Report');
  return runtime.transact(actor, async (work) => {
    const run = await work.em.findOne(ReportRun, { id }, { disableIdentityMap: true });
    if (!run) throw new DomainError('NOT_FOUND', { zh: '没有这份报表', en: 'There is no such report' }, { field: 'id' });
    reportMachine.require(run.state, 'cancel');
    const changed = await work.em.nativeUpdate(
      ReportRun,
      { id, state: run.state, version: run.version },
      { state: 'CANCELLED', version: run.version + 1, finishedAt: work.now },
    );
    if (changed !== 1) {
      throw new DomainError('STALE_VERSION', { zh: '报表状态已变化，请刷新', en: 'The report has moved on; reload' }, { field: 'id' });
    }
    await recordAudit(work, runtime.sealing, 'report.cancelled', { type: 'ReportRun', id }, { kind: run.kind, day: run.day });
    return id;
  });
}
