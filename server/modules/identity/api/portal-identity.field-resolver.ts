import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PortalContext } from '../../applicant/api/portal-context.js';
import { PortalOrder, type PortalOrderRow } from '../../application/api/portal-order.type.js';
import { orderIdentity } from '../queries/order-identity.js';
import { PortalOrderIdentity } from './portal-identity.type.js';

/** How an order's people were checked, for its applicant. */
@Resolver(() => PortalOrder)
export class PortalOrderIdentityResolver {
  @FieldResolver(() => PortalOrderIdentity)
  identity(@Root() row: PortalOrderRow, @Ctx() { runtime, applicant }: PortalContext): Promise<PortalOrderIdentity> {
    return orderIdentity(runtime, row, applicant?.id ?? row.accountId);
  }
}
