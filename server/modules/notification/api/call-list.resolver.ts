import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { ApplicationOutcome, caseOutcome } from '../../application/api/application-outcome.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { resendNotification } from '../commands/resend-notification.js';
import { callList } from '../queries/call-list.js';
import { CallListPageType } from './call-list.type.js';
import { ResendInput } from './notification.type.js';

@Resolver()
export class CallListResolver {
  @Query(() => CallListPageType)
  callList(
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: StaffContext,
  ): Promise<CallListPageType> {
    return callList(context.runtime, signedIn(context), { first, after });
  }

  @Mutation(() => ApplicationOutcome)
  resendNotification(@Arg('input', () => ResendInput) input: ResendInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => resendNotification(runtime, actor, input));
  }
}
