import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor, type Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { WorkingCalendar } from '../../calendar/domain/working-calendar.js';
import { isYearMissing } from '../../calendar/domain/year-missing.js';
import { businessCalendar } from '../../reference/queries/business-calendar.js';
import { Application } from '../application.entity.js';
import type { ApplicationState } from '../domain/application-states.js';
import { missingDeadline } from '../domain/sla-clock.js';
import { calendarWindows, windowEnd } from '../domain/waiting.js';
import { SlaSegment } from '../sla-segment.entity.js';

declare module '../../audit/events.js' {
  interface AuditedActions {
    'application.deadlineFilled': { what: 'sla' | 'waiting' };
  }
}

const actor = systemActor('fill-missing-deadlines');
const BATCH = 100;

/** States whose time-out is reckoned on the calendar, which may have lacked the year. */
const waitingStates = Object.keys(calendarWindows) as ApplicationState[];

/**
 * Gives deadlines to cases that went on without one because the calendar lacked a year, once it is imported. Reckoned
 * from when the clock or the waiting began, as if the year had been there. Returns how many were filled in.
 */
export async function fillMissingDeadlines(runtime: Runtime): Promise<number> {
  const em = runtime.db.orm.em.fork();
  const calendar = await businessCalendar(em);
  let filled = 0;
  for (const id of await withoutSlaDeadline(em)) if (await fillSla(runtime, calendar, id)) filled += 1;
  for (const id of await withoutTimeOut(em)) if (await fillTimeOut(runtime, calendar, id)) filled += 1;
  return filled;
}

async function withoutSlaDeadline(em: EntityManager): Promise<string[]> {
  const found = await rows<{ Application: Application }>(em).selectFrom('Application').select('id')
    .where('slaRunning', '=', true).where('slaDeadline', 'is', null).orderBy('id').limit(BATCH).execute();
  return found.map(({ id }) => id);
}

async function withoutTimeOut(em: EntityManager): Promise<string[]> {
  const found = await rows<{ Application: Application }>(em).selectFrom('Application').select('id')
    .where('state', 'in', waitingStates).where('waitingUntil', 'is', null).orderBy('id').limit(BATCH).execute();
  return found.map(({ id }) => id);
}

/** The segment tells from when and how long; its missing deadline is filled in with the case's. */
async function fillSla(runtime: Runtime, calendar: WorkingCalendar, id: string): Promise<boolean> {
  return runtime.transact(actor, async (work) => {
    const segment = await work.em.findOne(SlaSegment, { applicationId: id }, { orderBy: { position: 'desc' }, disableIdentityMap: true });
    const deadline = segment?.kind === 'RUNNING' ? missingDeadline(calendar, segment) : null;
    if (!segment || !deadline) return false;
    const changed = await work.em.nativeUpdate(Application, { id, slaRunning: true, slaDeadline: null }, { slaDeadline: deadline });
    if (changed !== 1) return false;
    await work.em.nativeUpdate(SlaSegment, { id: segment.id, deadline: null }, { deadline });
    return audited(work, runtime, id, 'sla');
  });
}

async function fillTimeOut(runtime: Runtime, calendar: WorkingCalendar, id: string): Promise<boolean> {
  return runtime.transact(actor, async (work) => {
    const { state, stateSince } = await work.em.findOneOrFail(Application, { id }, { disableIdentityMap: true });
    const waitingUntil = await endOf(calendar, state, stateSince);
    if (!waitingUntil) return false;
    const changed = await work.em.nativeUpdate(Application, { id, state, stateSince, waitingUntil: null }, { waitingUntil });
    return changed === 1 && audited(work, runtime, id, 'waiting');
  });
}

async function endOf(calendar: WorkingCalendar, state: ApplicationState, since: Date): Promise<Date | null> {
  const window = calendarWindows[state];
  try {
    return window ? await windowEnd(window, since, async () => calendar) : null;
  } catch (error) {
    if (isYearMissing(error)) return null;
    throw error;
  }
}

async function audited(work: Work, { sealing }: Runtime, id: string, what: 'sla' | 'waiting'): Promise<true> {
  await recordAudit(work, sealing, 'application.deadlineFilled', { type: 'Application', id, caseId: id }, { what });
  return true;
}
