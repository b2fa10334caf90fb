import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.js';
import { outcomeUnion } from '../../../platform/graphql/outcome.js';
import { reportStates, type ReportState } from '../domain/report-states.js';

const ReportStateEnum = enumOf('ReportState', reportStates);

@ObjectType('DailyFigures')
export class DailyFiguresType {
  @Field() day: string;
  @Field(() => Int) received: number;
  @Field(() => Int) approved: number;
  @Field(() => Int) returned: number;
  @Field(() => Int) rejected: number;
  @Field(() => Float, { nullable: true }) approvalRate: number | null;
  @Field(() => Int, { nullable: true }) medianReviewMinutes: number | null;
  @Field(() => Int) overdue: number;
  @Field(() => Int) payoutsSettled: number;
  @Field(() => Int) payoutsFailed: number;
  @Field(() => Int) payoutsReturned: number;
  @Field(() => Int) invoicesIssued: number;
  @Field(() => Int) invoicesRed: number;
  @Field(() => Int) passed: number;
  @Field(() => Int) backlog: number;
}

@ObjectType('ReportRun')
export class ReportRunType {
  @Field(() => ID) id: string;
  @Field() kind: string;
  @Field() day: string;
  @Field(() => ReportStateEnum) state: ReportState;
  @Field(() => Int) version: number;
  @Field(() => Int) rowsEstimated: number;
  @Field(() => Int) rowsWritten: number;
  @Field() requestedByName: string;
  @Field(() => GraphQLISODateTime) requestedAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true }) finishedAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) expiresAt: Date | null;
  @Field(() => String, { nullable: true }) error: string | null;
  @Field(() => String, { nullable: true }) downloadUrl: string | null;
}

@ObjectType('ReportPage')
export class ReportPageType {
  @Field(() => [ReportRunType]) items: readonly ReportRunType[];
  @Field(() => String, { nullable: true }) next: string | null;
}

export const ReportOutcome = outcomeUnion('ReportOutcome', ReportRunType);
