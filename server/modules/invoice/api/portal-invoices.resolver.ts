import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { PortalContext } from '../../applicant/api/portal-context.js';
import { portalOrderOutcome, PortalOrderOutcome } from '../../application/api/portal-order-outcome.js';
import { PortalOrder } from '../../application/api/portal-order.type.js';
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

  @Mutation(() => PortalOrderOutcome, {
    description: 'Has the invoice made out to other data: an issued one is reversed and issued again. Where the order has '
      + 'none yet (none was wanted at first) it asks for one, within 180 days of payment.',
  })
  correctInvoiceTitle(
    @Ctx() context: PortalContext,
    @Arg('input', () => CorrectInvoiceTitleInput) { orderId, ...buyer }: CorrectInvoiceTitleInput,
  ) {
    return portalOrderOutcome(context, async (runtime, actor) => {
      await correctInvoiceTitle(runtime, actor, { applicationId: orderId, buyer });
      return orderId;
    });
  }

  @Mutation(() => PortalOrderOutcome, { description: 'Sends the link to the invoice once more, to the operator’s phone and mail.' })
  resendInvoice(@Ctx() context: PortalContext, @Arg('orderId', () => ID) orderId: string) {
    return portalOrderOutcome(context, async (runtime, actor) => {
      await resendInvoice(runtime, actor, { applicationId: orderId });
      return orderId;
    });
  }
}
