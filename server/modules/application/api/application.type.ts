import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { FenScalar } from '../../../platform/graphql/fen.scalar.js';
import type { Fen } from '../../../platform/money.js';
import type { ApplicationState } from '../domain/application-states.js';
import type { RiskFlag } from '../domain/risk-flags.js';
import { ApplicationStateEnum, RiskFlagEnum } from './enums.js';

/**
 * The case file as staff see it. Resolved from the plain row; personal data, and what other slices know of the case,
 * come from field resolvers beside their data.
 */
@ObjectType('Application')
export class ApplicationType {
  @Field(() => ID)
  id: string;

  @Field()
  orderNo: string;

  @Field(() => Int)
  version: number;

  @Field(() => ApplicationStateEnum)
  state: ApplicationState;

  @Field(() => GraphQLISODateTime)
  stateSince: Date;

  @Field(() => Int)
  round: number;

  @Field(() => ApplicationStateEnum, { nullable: true })
  cameFrom: ApplicationState | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  waitingUntil: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'A notice could not be delivered: the time-out waits, the hotline calls.' })
  unreachableSince: Date | null;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  submittedAt: Date | null;

  @Field(() => Int)
  termYears: number;

  @Field(() => FenScalar)
  priceFen: Fen;

  @Field()
  organisationName: string;

  @Field()
  creditCode: string;

  @Field()
  bankAccountName: string;

  @Field()
  bankBranchCode: string;

  @Field()
  bankBranchName: string;

  @Field()
  invoiceKind: string;

  @Field()
  invoiceTitle: string;

  @Field()
  invoiceTaxNumber: string;

  @Field()
  invoiceBank: string;

  @Field(() => [RiskFlagEnum])
  flags: RiskFlag[];
}
