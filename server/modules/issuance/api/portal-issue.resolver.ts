import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { PortalContext } from '../../applicant/api/portal-context.js';
import { portalOrderOutcome, PortalOrderOutcome } from '../../application/api/portal-order-outcome.js';
import { PortalOrder, type PortalOrderRow } from '../../application/api/portal-order.type.js';
import { renewOwnCode } from '../commands/make-download-code.js';
import { portalCode, portalIssue } from '../queries/portal-issue.js';
import { PortalDownloadCode, PortalIssue } from './portal-issue.type.js';

/** The new certificate of an order, for its applicant. */
@Resolver(() => PortalOrder)
export class PortalIssueResolver {
  @FieldResolver(() => PortalIssue, { nullable: true, description: 'Null before the driver was started.' })
  newCertificate(@Root() { id }: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<PortalIssue | null> {
    return portalIssue(runtime, id);
  }

  @FieldResolver(() => PortalDownloadCode, { nullable: true, description: 'Null where the driver asks for none.' })
  downloadCode(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<PortalDownloadCode | null> {
    return portalCode(runtime, row);
  }

  @Mutation(() => PortalOrderOutcome, { description: 'Sends a new download code to the operator’s phone; the one before it is of no more use.' })
  renewDownloadCode(@Ctx() context: PortalContext, @Arg('orderId', () => ID) orderId: string) {
    return portalOrderOutcome(context, (runtime, actor) => renewOwnCode(runtime, actor, { applicationId: orderId }));
  }
}
