import { cappedCount } from '../../../platform/database/capped-count.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import { pageSize, toPage, type CappedCount, type Page, type PageRequest } from '../../../platform/paging.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { ApplicationState } from '../../application/domain/application-states.js';
import type { RiskFlag } from '../../application/domain/risk-flags.js';
import type { SlaColour } from '../../application/domain/sla-colour.js';
import { readSla } from '../../application/domain/sla-standing.js';
import { urgentOrNull } from '../../application/domain/urgency.js';
import type { WorkingCalendar } from '../../calendar/domain/working-calendar.js';
import { businessCalendar } from '../../reference/queries/business-calendar.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { authoriseQueue } from './authorise-queue.js';
import { namesOf, placeOf, queueRows, type Names, type QueueRow } from './queue-rows.js';
import { onTab, type QueueTab, type TabFacts } from './queue-tabs.js';
import type { ReviewTables } from './review-tables.js';

export interface QueueItem {
  readonly id: string;
  readonly orderNo: string;
  readonly organisationName: string;
  readonly projectNameZh: string;
  readonly projectNameEn: string;
  readonly state: ApplicationState;
  readonly version: number;
  readonly flags: RiskFlag[];
  readonly round: number;
  /** Since when it is in its state. */
  readonly waitingSince: Date;
  readonly urgentAt: Date | null;
  readonly slaRunning: boolean;
  readonly slaDeadline: Date | null;
  readonly slaColour: SlaColour;
  readonly slaMinutesLeft: number | null;
  /** Null where nobody holds a live claim. */
  readonly claimedByName: string | null;
  readonly claimedByMe: boolean;
  readonly leaseUntil: Date | null;
}

export type QueuePage = Page<QueueItem> & CappedCount;

/**
 * One tab of the queue: granted bid openings first, then by deadline (one that cannot be reckoned yet before all), then
 * by age. A fixed number of statements however long the page.
 */
export async function queue(runtime: Runtime, actor: StaffActor, tab: QueueTab, page: PageRequest): Promise<QueuePage> {
  authoriseQueue(actor);
  const facts = { me: actor.id, now: runtime.clock.now() };
  const em = runtime.db.orm.em.fork();
  const first = pageSize(page.first);
  const { items, next } = toPage(await queueRows(em, tab, facts, first + 1, page.after), first, placeOf);
  const names = await namesOf(em, items);
  const calendar = await businessCalendar(em);
  return { items: items.map((row) => queueItem(row, names, calendar, facts)), next, ...(await queueCount(em, tab, facts)) };
}

export function queueCount(em: EntityManager, tab: QueueTab, facts: TabFacts): Promise<CappedCount> {
  return cappedCount(em, rows<ReviewTables>(em).selectFrom('Application as a').select('a.id').where(onTab(tab, facts)));
}

function queueItem(row: QueueRow, names: Names, calendar: WorkingCalendar, { me, now }: TabFacts): QueueItem {
  const { stateSince, claimedBy, projectId, leaseUntil, ...rest } = row;
  const sla = readSla(calendar, row, now);
  const holder = leaseUntil !== null && leaseUntil > now ? claimedBy : null;
  return {
    ...rest,
    ...names.projects.get(projectId)!,
    waitingSince: stateSince,
    urgentAt: urgentOrNull(row.urgentAt),
    slaColour: sla.colour,
    slaMinutesLeft: sla.minutesLeft,
    claimedByName: holder === null ? null : names.people.get(holder)!,
    claimedByMe: holder === me,
    leaseUntil: holder === null ? null : leaseUntil,
  };
}
