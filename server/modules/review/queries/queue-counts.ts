import { cappedCount } from '../../../platform/database/capped-count.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { promisedMinutes } from '../../application/domain/promised-minutes.js';
import { businessDay, epochOn } from '../../calendar/domain/business-day.js';
import type { WorkingCalendar } from '../../calendar/domain/working-calendar.js';
import { addWorkingMinutes } from '../../calendar/domain/working-time.js';
import { unlessYearMissing } from '../../calendar/domain/year-missing.js';
import { businessCalendar } from '../../reference/queries/business-calendar.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { authoriseQueue } from './authorise-queue.js';
import { queueCount } from './queue.js';
import type { QueueTab } from './queue-tabs.js';
import type { ReviewTables } from './review-tables.js';

export interface QueueCounts {
  readonly unclaimed: number;
  readonly mine: number;
  readonly secondReview: number;
  readonly onHold: number;
  readonly returned: number;
  readonly overdue: number;
  /** Running, not overdue, less than a quarter of the promised time left. */
  readonly dueSoon: number;
  readonly decidedTodayByMe: number;
}

/** The numbers on the tabs and above the list; each counts to 10,000. */
export async function queueCounts(runtime: Runtime, actor: StaffActor): Promise<QueueCounts> {
  authoriseQueue(actor);
  const me = actor.id;
  const em = runtime.db.orm.em.fork();
  const now = runtime.clock.now();
  const onTab = async (tab: QueueTab) => (await queueCount(em, tab, { me, now })).count;
  return {
    unclaimed: await onTab('UNCLAIMED'),
    mine: await onTab('MINE'),
    secondReview: await onTab('SECOND_REVIEW'),
    onHold: await onTab('ON_HOLD'),
    returned: await onTab('RETURNED'),
    overdue: await onTab('OVERDUE'),
    dueSoon: await dueBetween(em, now, soon(await businessCalendar(em), now)),
    decidedTodayByMe: await decidedSince(em, me, new Date(epochOn(businessDay(now)))),
  };
}

/** When a quarter of the promised working time will have passed; `now` where the calendar does not reach so far. */
function soon(calendar: WorkingCalendar, now: Date): Date {
  return unlessYearMissing(() => addWorkingMinutes(calendar, now, promisedMinutes(calendar) / 4)) ?? now;
}

async function dueBetween(em: EntityManager, from: Date, until: Date): Promise<number> {
  const running = rows<ReviewTables>(em).selectFrom('Application').select('id').where('slaRunning', '=', true);
  return (await cappedCount(em, running.where('slaDeadline', '>=', from).where('slaDeadline', '<', until))).count;
}

async function decidedSince(em: EntityManager, me: string, since: Date): Promise<number> {
  const mine = rows<ReviewTables>(em).selectFrom('Decision').select('id').where('decidedBy', '=', me);
  return (await cappedCount(em, mine.where('decidedAt', '>=', since))).count;
}
