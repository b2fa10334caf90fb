import { request } from '../api/graphql.js';
import { QueueDocument, type QueueQuery, type QueueTab } from '../gql/graphql.js';
import type { ListSource } from '../lists/list-source.js';

export type QueueItem = QueueQuery['queue']['items'][number];

export const queueTabs = ['UNCLAIMED', 'MINE', 'SECOND_REVIEW', 'ON_HOLD', 'RETURNED', 'OVERDUE'] as const satisfies
  readonly QueueTab[];

export function queueTab(value: unknown): QueueTab {
  return queueTabs.find((tab) => tab === value) ?? 'UNCLAIMED';
}

export const queueSource: ListSource = async ({ filter, first, after, signal }) =>
  (await request(QueueDocument, { tab: queueTab(filter['tab']), first, after }, signal)).queue;
