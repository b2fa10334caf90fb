import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Application } from '../../application/application.entity.js';
import type { ReviewTables } from './review-tables.js';

export const queueTabs = ['UNCLAIMED', 'MINE', 'SECOND_REVIEW', 'ON_HOLD', 'RETURNED', 'OVERDUE'] as const;
export type QueueTab = (typeof queueTabs)[number];

export interface TabFacts {
  readonly me: string;
  readonly now: Date;
}

/** The queue reads the case's row under this name. */
export type QueueRows = ExpressionBuilder<QueueDb, 'a'>;

type QueueDb = ReviewTables & { a: Application };

/** What belongs on a tab; each follows an index of the case's row. */
export function onTab(tab: QueueTab, { me, now }: TabFacts): (where: QueueRows) => ExpressionWrapper<QueueDb, 'a', SqlBool> {
  switch (tab) {
    case 'UNCLAIMED':
      return (where) => where('a.state', '=', 'PENDING_REVIEW');
    case 'MINE':
      return (where) => where.and([where('a.claimedBy', '=', me), where('a.leaseUntil', '>', now)]);
    case 'OVERDUE':
      return (where) => where.and([where('a.slaRunning', '=', true), where('a.slaDeadline', '<', now)]);
    case 'SECOND_REVIEW':
    case 'ON_HOLD':
    case 'RETURNED':
      return (where) => where('a.state', '=', tab);
  }
}
