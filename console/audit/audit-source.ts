import { request } from '../api/graphql.js';
import { isDay } from '../components/day.js';
import { AuditEntriesDocument, type AuditEntriesQuery } from '../gql/graphql.js';
import { filterText, type ListQuery, type ListSource } from '../lists/list-source.js';

export type AuditRow = AuditEntriesQuery['auditEntries']['items'][number];

/** Names of the filters as they stand in the page's address: ids and codes, nothing personal. */
export const auditFilters = ['action', 'actorId', 'caseId', 'from', 'to'] as const;

/** A day in Shanghai as the instant it begins, or the one it ends; null for anything else. */
export function dayBoundary(day: string | null, end: boolean): string | null {
  if (!day || !isDay(day)) return null;
  const begins = Date.parse(`${day}T00:00:00+08:00`);
  return new Date(begins + (end ? 86_400_000 : 0)).toISOString();
}

export function auditFilterOf(filter: ListQuery['filter']) {
  return {
    action: filterText(filter, 'action'),
    actorId: filterText(filter, 'actorId'),
    caseId: filterText(filter, 'caseId'),
    from: dayBoundary(filterText(filter, 'from'), false),
    to: dayBoundary(filterText(filter, 'to'), true),
  };
}

export const auditSource: ListSource = async ({ filter, first, after, signal }) =>
  (await request(AuditEntriesDocument, { filter: auditFilterOf(filter), first, after }, signal)).auditEntries;
