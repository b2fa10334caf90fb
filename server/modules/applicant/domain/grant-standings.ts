/**
 * DECLARED: the account typed the organisation's credit code; that is public, so it sees its own orders only.
 * CONFIRMED: an order of the account was approved for the organisation, or somebody confirmed passed it on; it sees all.
 */
export const grantStandings = ['DECLARED', 'CONFIRMED'] as const;
export type GrantStanding = (typeof grantStandings)[number];

export interface LiveGrant {
  readonly standing: GrantStanding;
  readonly grantedAt: Date;
}

export interface OrderOwnership {
  /** The account that opened it. */
  readonly accountId: string;
  readonly createdAt: Date;
}

/**
 * Whether an account with this grant for an order's organisation may act on the order. A confirmed one may on all; a
 * declared one on those it opened since the grant stands: after a withdrawal, declaring oneself again opens nothing old.
 */
export function reachesOrder(grant: LiveGrant, accountId: string, order: OrderOwnership): boolean {
  if (grant.standing === 'CONFIRMED') return true;
  return order.accountId === accountId && order.createdAt >= grant.grantedAt;
}
