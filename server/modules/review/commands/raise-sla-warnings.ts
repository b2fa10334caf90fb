import { isUniqueViolation } from '../../../platform/database/faults.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor, type Work } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { fillMissingDeadlines } from '../../application/commands/fill-missing-deadlines.js';
import { promisedMinutes } from '../../application/domain/promised-minutes.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { WorkingCalendar } from '../../calendar/domain/working-calendar.js';
import { addWorkingMinutes, workingMinutesBetween } from '../../calendar/domain/working-time.js';
import { unlessYearMissing } from '../../calendar/domain/year-missing.js';
import { businessCalendar } from '../../reference/queries/business-calendar.js';
import { reachedLevel, type SlaLevel } from '../domain/sla-levels.js';
import { watchedCases, type WatchedCase, type WatchPlace } from '../queries/sla-watch.js';
import { SlaWarning } from '../sla-warning.entity.js';
import type {} from '../events.js';

const actor = systemActor('raise-sla-warnings');
const BATCH = 200;

/**
 * Warns once per running SLA segment and level reached (50, 75, 90, 100 % of its working time); a level that was
 * skipped while nobody looked is not made up for. First gives a deadline to cases that had to start without one.
 * Returns how many warnings were raised.
 */
export async function raiseSlaWarnings(runtime: Runtime): Promise<number> {
  await fillMissingDeadlines(runtime);
  const em = runtime.db.orm.em.fork();
  const calendar = await businessCalendar(em);
  const horizon = furthest(calendar, runtime.clock.now());
  let raised = 0;
  let last: WatchPlace | undefined = { slaDeadline: new Date(0), id: '' };
  while (last) {
    const batch: WatchedCase[] = await watchedCases(em, last, horizon, BATCH);
    for (const watched of batch) if (await warn(runtime, calendar, watched)) raised += 1;
    last = batch.length === BATCH ? batch.at(-1) : undefined;
  }
  return raised;
}

/** No segment has more than the promised time, so none with a later deadline has used up half of it. */
function furthest(calendar: WorkingCalendar, now: Date): Date {
  return unlessYearMissing(() => addWorkingMinutes(calendar, now, promisedMinutes(calendar) / 2)) ?? now;
}

async function warn(runtime: Runtime, calendar: WorkingCalendar, watched: WatchedCase): Promise<boolean> {
  const level = levelOf(calendar, watched, runtime.clock.now());
  if (!level || level <= watched.warned) return false;
  return runtime.transact(actor, async (work) => {
    const { id, slaDeadline } = watched;
    const stillRunning = (await work.em.count(Application, { id, slaRunning: true, slaDeadline })) > 0; // else decided meanwhile
    return stillRunning && raise(work, runtime, watched, level);
  });
}

function levelOf(calendar: WorkingCalendar, { slaDeadline, given }: WatchedCase, now: Date): SlaLevel | undefined {
  const left = unlessYearMissing(() => workingMinutesBetween(calendar, now, slaDeadline));
  return reachedLevel({ given, left: left ?? given, overdue: now > slaDeadline });
}

async function raise(work: Work, { sealing }: Runtime, { id, segment }: WatchedCase, level: SlaLevel): Promise<boolean> {
  const warningId = work.newId();
  try {
    await work.em.insert(SlaWarning, { id: warningId, applicationId: id, segment, level, raisedAt: work.now });
  } catch (error) {
    if (isUniqueViolation(error)) return false; // another server raised it at the same moment
    throw error;
  }
  await recordAudit(work, sealing, 'review.sla-warned', { type: 'Application', id, caseId: id }, { level, segment });
  await work.raise(level === 100 ? 'review.sla-breached' : 'review.sla-warned', { applicationId: id, warningId });
  return true;
}
