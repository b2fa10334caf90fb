import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { queueCounts } from '../queries/queue-counts.js';
import type { QueueTab } from '../queries/queue-tabs.js';
import { queue } from '../queries/queue.js';
import { QueueTabEnum } from './enums.js';
import { QueueCountsType, QueuePageType } from './queue.type.js';

@Resolver()
export class QueueResolver {
  @Query(() => QueuePageType)
  queue(
    @Arg('tab', () => QueueTabEnum) tab: QueueTab,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: StaffContext,
  ): Promise<QueuePageType> {
    return queue(context.runtime, signedIn(context), tab, { first, after });
  }

  @Query(() => QueueCountsType)
  queueCounts(@Ctx() context: StaffContext): Promise<QueueCountsType> {
    return queueCounts(context.runtime, signedIn(context));
  }
}
