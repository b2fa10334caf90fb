import { cappedCount } from '../../../platform/database/capped-count.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import { decodeCursor, pageSize, toPage, type CappedCount, type Page, type PageRequest, type SortKey } from '../../../platform/paging.js';
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
import { onTab, type QueueRows, type QueueTab, type TabFacts } from './queue-tabs.js';
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
  const found = await queueRows(em, tab, facts, first + 1, page.after ? decodeCursor(page.after, 3) : undefined);
  const { items, next } = toPage(found, first, ({ urgentAt, slaDeadline, id }) => [urgentAt.getTime(), slaDeadline?.getTime() ?? null, id]);
  const calendar = await businessCalendar(em);
  return { items: items.map((row) => queueItem(row, calendar, facts)), next, ...(await queueCount(em, tab, facts)) };
}

export function queueCount(em: EntityManager, tab: QueueTab, facts: TabFacts): Promise<CappedCount> {
  return cappedCount(em, rows<ReviewTables>(em).selectFrom('Application as a').select('a.id').where(onTab(tab, facts)));
}

type QueueRow = Awaited<ReturnType<typeof queueRows>>[number];

function queueRows(em: EntityManager, tab: QueueTab, facts: TabFacts, limit: number, after?: SortKey) {
  return rows<ReviewTables>(em)
    .selectFrom('Application as a')
    .where(onTab(tab, facts))
    .$if(after !== undefined, (query) => query.where((where) => behind(where, after!)))
    .innerJoin('Project as p', 'p.id', 'a.projectId')
    .leftJoin('StaffMember as s', 's.id', 'a.claimedBy')
    .select(['a.id', 'a.orderNo', 'a.organisationName', 'a.state', 'a.version', 'a.flags', 'a.round', 'a.stateSince', 'a.urgentAt'])
    .select(['a.slaRunning', 'a.slaDeadline', 'a.slaMinutesLeft', 'a.claimedBy', 'a.leaseUntil'])
    .select(['p.nameZh as projectNameZh', 'p.nameEn as projectNameEn', 's.displayName as claimedByName'])
    .orderBy('a.urgentAt')
    .orderBy('a.slaDeadline')
    .orderBy('a.id')
    .limit(limit)
    .execute();
}

/** Rows behind the cursor in (urgentAt, slaDeadline, id), where both databases sort null before every date. */
function behind(where: QueueRows, [urgent, deadline, id]: SortKey) {
  const urgentAt = new Date(Number(urgent));
  const later = where('a.id', '>', String(id));
  const slaDeadline = deadline === null || deadline === undefined ? null : new Date(deadline);
  const sameUrgency = slaDeadline === null
    ? where.or([where('a.slaDeadline', 'is not', null), later])
    : where.or([where('a.slaDeadline', '>', slaDeadline), where.and([where('a.slaDeadline', '=', slaDeadline), later])]);
  return where.or([where('a.urgentAt', '>', urgentAt), where.and([where('a.urgentAt', '=', urgentAt), sameUrgency])]);
}

function queueItem(row: QueueRow, calendar: WorkingCalendar, { me, now }: TabFacts): QueueItem {
  const { stateSince, claimedBy, claimedByName, leaseUntil, ...rest } = row;
  const sla = readSla(calendar, row, now);
  const live = leaseUntil !== null && leaseUntil > now;
  return {
    ...rest,
    waitingSince: stateSince,
    urgentAt: urgentOrNull(row.urgentAt),
    slaColour: sla.colour,
    slaMinutesLeft: sla.minutesLeft,
    claimedByName: live ? claimedByName : null,
    claimedByMe: live && claimedBy === me,
    leaseUntil: live ? leaseUntil : null,
  };
}
