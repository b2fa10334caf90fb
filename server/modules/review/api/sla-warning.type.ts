import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { outcomeUnion } from '../../../platform/graphql/outcome.js';

@ObjectType('SlaWarning')
export class SlaWarningType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  applicationId: string;

  @Field()
  orderNo: string;

  @Field()
  organisationName: string;

  @Field(() => Int, { description: 'Percent of the time used: 50, 75, 90 or 100.' })
  level: number;

  @Field(() => GraphQLISODateTime)
  raisedAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  acknowledgedAt: Date | null;

  @Field(() => String, { nullable: true })
  acknowledgedByName: string | null;
}

@ObjectType('SlaWarningPage')
export class SlaWarningPageType {
  @Field(() => [SlaWarningType])
  items: readonly SlaWarningType[];

  @Field(() => String, { nullable: true })
  next: string | null;
}

export const SlaWarningOutcome = outcomeUnion('SlaWarningOutcome', SlaWarningType);
