import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { PortalContext } from '../../applicant/api/portal-context.js';
import { portalOrderOutcome, PortalOrderOutcome } from '../../application/api/portal-order-outcome.js';
import { PortalOrder } from '../../application/api/portal-order.type.js';
import { choosePayment } from '../commands/choose-payment.js';
import { refreshPayment } from '../commands/refresh-payment.js';
import { ownPayments, presentPayment } from '../queries/own-payments.js';
import { PortalChoosePaymentInput, PortalOrderPayment } from './portal-payment.type.js';

/** How an applicant pays an order, and what was paid. */
@Resolver(() => PortalOrder)
export class PortalPaymentResolver {
  @FieldResolver(() => PortalOrderPayment, { nullable: true, description: 'The live or last payment.' })
  payment(@Root() { id }: PortalOrder, @Ctx() { runtime, receivingAccount }: PortalContext): Promise<PortalOrderPayment | null> {
    return presentPayment(runtime.db.orm.em.fork(), receivingAccount, id, runtime.clock.now());
  }

  @FieldResolver(() => [PortalOrderPayment])
  payments(@Root() { id }: PortalOrder, @Ctx() { runtime, receivingAccount }: PortalContext): Promise<readonly PortalOrderPayment[]> {
    return ownPayments(runtime.db.orm.em.fork(), receivingAccount, id, runtime.clock.now());
  }

  @Mutation(() => PortalOrderOutcome)
  choosePayment(
    @Ctx() context: PortalContext,
    @Arg('input', () => PortalChoosePaymentInput) { orderId, channel }: PortalChoosePaymentInput,
  ): Promise<typeof PortalOrderOutcome> {
    const options = { applicationId: orderId, channel };
    return portalOrderOutcome(context, (runtime, actor) => choosePayment(runtime, context.wechat, actor, options));
  }

  @Mutation(() => PortalOrderOutcome, { description: 'Asks WeChat now; at most every 3 seconds.' })
  refreshPayment(@Ctx() context: PortalContext, @Arg('orderId', () => ID) orderId: string): Promise<typeof PortalOrderOutcome> {
    return portalOrderOutcome(context, (runtime, actor) => refreshPayment(runtime, context.wechat, actor, { applicationId: orderId }));
  }
}
