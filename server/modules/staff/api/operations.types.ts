import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { outcomeUnion } from '../../../platform/graphql/outcome.js';

@ObjectType()
export class DeadDelivery {
  @Field(() => ID)
  id: string;

  @Field()
  event: string;

  @Field()
  handler: string;

  @Field(() => Int)
  attempts: number;

  @Field(() => String, { nullable: true })
  lastError: string | null;

  @Field(() => GraphQLISODateTime)
  raisedAt: Date;

  @Field({ description: 'JSON: ids only.' })
  payload: string;
}

@ObjectType()
export class DeadDeliveryPage {
  @Field(() => [DeadDelivery])
  items: DeadDelivery[];

  @Field(() => String, { nullable: true })
  next: string | null;
}

@ObjectType()
export class RetriedDelivery {
  @Field(() => ID)
  id: string;
}

export const DeliveryOutcome = outcomeUnion('DeliveryOutcome', RetriedDelivery);

@ObjectType()
export class JobStatus {
  @Field()
  name: string;

  @Field({ description: 'Cron expression with seconds, read in Asia/Shanghai.' })
  schedule: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  lastSlot: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  startedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  finishedAt: Date | null;

  @Field(() => String, { nullable: true })
  outcome: string | null;

  @Field(() => String, { nullable: true })
  lastError: string | null;
}
