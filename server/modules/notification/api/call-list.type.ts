import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { ApplicationStateEnum } from '../../application/api/enums.js';
import type { ApplicationState } from '../../application/domain/application-states.js';

@ObjectType('CallListEntry', { description: 'An order whose applicant could not be told something: somebody has to call.' })
export class CallListEntryType {
  @Field(() => ID)
  applicationId: string;

  @Field()
  orderNo: string;

  @Field()
  organisationName: string;

  @Field(() => ApplicationStateEnum)
  state: ApplicationState;

  @Field(() => GraphQLISODateTime)
  since: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'The time-out, which stands still meanwhile.' })
  waitingUntil: Date | null;

  @Field()
  noticeZh: string;

  @Field()
  noticeEn: string;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType('CallListPage')
export class CallListPageType {
  @Field(() => [CallListEntryType])
  items: readonly CallListEntryType[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  count: number;

  @Field()
  capped: boolean;
}
