import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { loggedIn, type PortalContext } from '../../applicant/api/portal-context.js';
import { portalOutcome } from '../../applicant/api/portal-refusal.type.js';
import { OrderOutcome, PortalOrder } from '../../application/api/portal-order.type.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { correctInvoiceTitle } from '../commands/correct-invoice-title.js';
import { resendInvoice } from '../commands/resend-invoice.js';
import { portalInvoicesOf } from '../queries/portal-invoices.js';
import { CorrectInvoiceTitleInput, PortalInvoice } from './portal-invoice.type.js';

/** An order's invoices, for its applicant. */
@Resolver(() => PortalOrder)
export class PortalInvoicesResolver {
  @FieldResolver(() => [PortalInvoice], { description: 'Newest first.' })
  invoices(@Root() { id }: PortalOrder, @Ctx() { runtime }: PortalContext): Promise<PortalInvoice[]> {
    return portalInvoicesOf(runtime.db.orm.em.fork(), id);
  }

  @Mutation(() => OrderOutcome, {
    description: 'Has the invoice made out to other data: an issued one is reversed and issued again. Where the order has '
      + 'none yet (none was wanted at first) it asks for one, within 180 days of payment.',
  })
  correctInvoiceTitle(
    @Ctx() context: PortalContext,
    @Arg('input', () => CorrectInvoiceTitleInput) { orderId, ...buyer }: CorrectInvoiceTitleInput,
  ): Promise<typeof OrderOutcome> {
    return portalOutcome(async () => {
      await correctInvoiceTitle(context.runtime, loggedIn(context), { applicationId: orderId, buyer });
      return ownOrder(context, orderId);
    });
  }

  @Mutation(() => OrderOutcome, { description: 'Sends the link to the invoice once more, to the operator’s phone and mail.' })
  resendInvoice(@Ctx() context: PortalContext, @Arg('orderId', () => ID) orderId: string): Promise<typeof OrderOutcome> {
    return portalOutcome(async () => {
      await resendInvoice(context.runtime, loggedIn(context), { applicationId: orderId });
      return ownOrder(context, orderId);
    });
  }
}

function ownOrder(context: PortalContext, id: string): Promise<PortalOrder> {
  return loadOwnApplication(context.runtime.db.orm.em.fork(), loggedIn(context), id);
}
