import { rows, type EntityManager } from '../../../platform/database/database.js';
import { decodeCursor, type SortKey } from '../../../platform/paging.js';
import { onTab, type QueueRows, type QueueTab, type TabFacts } from './queue-tabs.js';
import type { ReviewTables } from './review-tables.js';

export type QueueRow = Awaited<ReturnType<typeof selected>>[number];

/** Where a row stands in the queue: what a cursor holds. */
export const placeOf = ({ urgentAt, slaDeadline, id }: Pick<QueueRow, 'urgentAt' | 'slaDeadline' | 'id'>): SortKey =>
  [urgentAt.getTime(), slaDeadline?.getTime() ?? null, id];

/**
 * Rows of a tab behind the cursor, in the queue's order. Read without joins, and the cursor's urgency apart from the
 * later ones: so that MariaDB, too, walks the queue's index from the cursor on instead of sorting the tab.
 */
export async function queueRows(
  em: EntityManager,
  tab: QueueTab,
  facts: TabFacts,
  limit: number,
  after?: string | null,
): Promise<QueueRow[]> {
  if (!after) return selected(em, onTab(tab, facts), limit);
  const [urgent, deadline, id] = decodeCursor(after, 3);
  const place = { urgentAt: new Date(Number(urgent)), slaDeadline: deadline == null ? null : new Date(deadline), id: String(id) };
  const asUrgent = await selected(em, (where) => where.and([onTab(tab, facts)(where), behind(where, place)]), limit);
  if (asUrgent.length === limit) return asUrgent;
  const lessUrgent = (where: QueueRows) => where.and([onTab(tab, facts)(where), where('a.urgentAt', '>', place.urgentAt)]);
  return [...asUrgent, ...(await selected(em, lessUrgent, limit - asUrgent.length))];
}

interface Place {
  readonly urgentAt: Date;
  readonly slaDeadline: Date | null;
  readonly id: string;
}

/** Of the same urgency, a later deadline or the next id; both databases sort null before every date. */
function behind(where: QueueRows, { urgentAt, slaDeadline, id }: Place) {
  const asUrgent = where('a.urgentAt', '=', urgentAt);
  const later = where('a.id', '>', id);
  if (slaDeadline === null) return where.and([asUrgent, where.or([where('a.slaDeadline', 'is not', null), later])]);
  const next = where.or([where('a.slaDeadline', '>', slaDeadline), later]);
  return where.and([asUrgent, where('a.slaDeadline', '>=', slaDeadline), next]);
}

function selected(em: EntityManager, condition: (where: QueueRows) => ReturnType<QueueRows['and']>, limit: number) {
  return rows<ReviewTables>(em)
    .selectFrom('Application as a')
    .where(condition)
    .select(['a.id', 'a.orderNo', 'a.organisationName', 'a.projectId', 'a.state', 'a.version', 'a.flags', 'a.round', 'a.stateSince'])
    .select(['a.urgentAt', 'a.slaRunning', 'a.slaDeadline', 'a.slaMinutesLeft', 'a.claimedBy', 'a.leaseUntil'])
    .orderBy('a.urgentAt')
    .orderBy('a.slaDeadline')
    .orderBy('a.id')
    .limit(limit)
    .execute();
}

export interface Names {
  readonly projects: ReadonlyMap<string, { readonly projectNameZh: string; readonly projectNameEn: string }>;
  readonly people: ReadonlyMap<string, string>;
}

/** The projects and claimants that a page names. */
export async function namesOf(em: EntityManager, page: readonly QueueRow[]): Promise<Names> {
  const db = rows<ReviewTables>(em);
  const ids = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null)), ''];
  const projects = await db.selectFrom('Project').select(['id', 'nameZh as projectNameZh', 'nameEn as projectNameEn'])
    .where('id', 'in', ids(page.map(({ projectId }) => projectId))).execute();
  const people = await db.selectFrom('StaffMember').select(['id', 'displayName'])
    .where('id', 'in', ids(page.map(({ claimedBy }) => claimedBy))).execute();
  return {
    projects: new Map(projects.map(({ id, ...names }) => [id, names])),
    people: new Map(people.map(({ id, displayName }) => [id, displayName])),
  };
}
