import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { outcome } from '../../../platform/graphql/outcome.js';
import { retryDelivery } from '../commands/retry-delivery.js';
import { deadDeliveries } from '../queries/dead-deliveries.js';
import { jobStatuses } from '../queries/job-statuses.js';
import { DeadDeliveryPage, DeliveryOutcome, JobStatus } from './operations.types.js';
import { signedIn, type StaffContext } from './staff-context.js';

/** What keeps the desk running: scheduled jobs and effects that were given up. */
@Resolver()
export class OperationsResolver {
  @Query(() => DeadDeliveryPage)
  deadDeliveries(
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: StaffContext,
  ) {
    return deadDeliveries(context.runtime, signedIn(context), { first, after });
  }

  @Query(() => [JobStatus])
  jobs(@Ctx() context: StaffContext) {
    return jobStatuses(context.runtime, signedIn(context), context.jobs);
  }

  @Mutation(() => DeliveryOutcome)
  retryDelivery(@Arg('id', () => ID) id: string, @Ctx() context: StaffContext) {
    return outcome(async () => {
      await retryDelivery(context.runtime, signedIn(context), id);
      return { id };
    });
  }
}
