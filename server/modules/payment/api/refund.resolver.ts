import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { outcome } from '../../../platform/graphql/outcome.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { authorise } from '../../staff/domain/ability.js';
import { decideRefund } from '../commands/decide-refund.js';
import { proposeRefund } from '../commands/propose-refund.js';
import { resolveCredit } from '../commands/resolve-credit.js';
import { refundById, refundPage, type RefundListState } from '../queries/refund-page.js';
import {
  DecideRefundInput, ProposeRefundInput, RefundOutcome, RefundPageType, RefundStateEnum, ResolveCreditInput, ResolvedCreditOutcome,
} from './refund.type.js';

/** Finance's part of paying: refunds that the channel could not make, and transfers that explain themselves badly. */
@Resolver()
export class RefundResolver {
  @Query(() => RefundPageType)
  refunds(
    @Ctx() context: StaffContext,
    @Arg('state', () => RefundStateEnum, { defaultValue: 'REFUND_ABNORMAL' }) state: RefundListState,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<RefundPageType> {
    authorise(signedIn(context), 'read', 'Payment');
    return refundPage(context.runtime, { state, first, after });
  }

  @Mutation(() => RefundOutcome)
  proposeRefund(@Ctx() context: StaffContext, @Arg('input', () => ProposeRefundInput) input: ProposeRefundInput): Promise<typeof RefundOutcome> {
    return outcome(async () => refundById(context.runtime, await proposeRefund(context.runtime, signedIn(context), input)));
  }

  @Mutation(() => RefundOutcome)
  decideRefund(@Ctx() context: StaffContext, @Arg('input', () => DecideRefundInput) input: DecideRefundInput): Promise<typeof RefundOutcome> {
    return outcome(async () => refundById(context.runtime, await decideRefund(context.runtime, signedIn(context), input)));
  }

  @Mutation(() => ResolvedCreditOutcome)
  resolveCredit(@Ctx() context: StaffContext, @Arg('input', () => ResolveCreditInput) input: ResolveCreditInput): Promise<typeof ResolvedCreditOutcome> {
    return outcome(async () => ({ id: await resolveCredit(context.runtime, signedIn(context), input) }));
  }
}
