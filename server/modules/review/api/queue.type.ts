import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { ApplicationStateEnum, RiskFlagEnum, SlaColourEnum } from '../../application/api/enums.js';
import type { ApplicationState } from '../../application/domain/application-states.js';
import type { RiskFlag } from '../../application/domain/risk-flags.js';
import type { SlaColour } from '../../application/domain/sla-colour.js';

@ObjectType('QueueItem')
export class QueueItemType {
  @Field(() => ID)
  id: string;

  @Field()
  orderNo: string;

  @Field()
  organisationName: string;

  @Field()
  projectNameZh: string;

  @Field()
  projectNameEn: string;

  @Field(() => ApplicationStateEnum)
  state: ApplicationState;

  @Field(() => Int)
  version: number;

  @Field(() => [RiskFlagEnum])
  flags: RiskFlag[];

  @Field(() => Int)
  round: number;

  @Field(() => GraphQLISODateTime)
  waitingSince: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  urgentAt: Date | null;

  @Field()
  slaRunning: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true })
  slaDeadline: Date | null;

  @Field(() => SlaColourEnum)
  slaColour: SlaColour;

  @Field(() => Int, { nullable: true, description: 'Working minutes to the deadline, negative when overdue; what is left while paused.' })
  slaMinutesLeft: number | null;

  @Field(() => String, { nullable: true })
  claimedByName: string | null;

  @Field()
  claimedByMe: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true })
  leaseUntil: Date | null;
}

@ObjectType('QueuePage')
export class QueuePageType {
  @Field(() => [QueueItemType])
  items: readonly QueueItemType[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  count: number;

  @Field()
  capped: boolean;
}

@ObjectType('QueueCounts')
export class QueueCountsType {
  @Field(() => Int)
  unclaimed: number;

  @Field(() => Int)
  mine: number;

  @Field(() => Int)
  secondReview: number;

  @Field(() => Int)
  onHold: number;

  @Field(() => Int)
  returned: number;

  @Field(() => Int)
  overdue: number;

  @Field(() => Int)
  dueSoon: number;

  @Field(() => Int)
  decidedTodayByMe: number;
}
