import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import type { PayoutFailureReason } from '../../../gateways/bank/port.js';
import { enumOf } from '../../../platform/graphql/enum.js';
import { FenScalar } from '../../../platform/graphql/fen.scalar.js';
import type { Fen } from '../../../platform/money.js';
import { PayoutFailureReasonEnum } from '../../treasury/api/payout-failure-reason.enum.js';
import { attemptStates, type AttemptState } from '../domain/attempt-states.js';

const AttemptStateEnum = enumOf('AttemptState', attemptStates);

@ObjectType('BankAttempt', { description: 'One payout of 0.01 yuan to the declared account.' })
export class BankAttemptType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  attemptNo: number;

  @Field(() => AttemptStateEnum)
  state: AttemptState;

  @Field({ description: 'False where a fault of the channel ended it: it uses up none of the three.' })
  counts: boolean;

  @Field(() => PayoutFailureReasonEnum, { nullable: true })
  failureReason: PayoutFailureReason | null;

  @Field(() => String, { nullable: true })
  failureZh: string | null;

  @Field(() => String, { nullable: true })
  failureEn: string | null;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  sentAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  settledAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  matchedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  returnedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  endedAt: Date | null;

  @Field()
  requestNo: string;

  @Field(() => FenScalar)
  amountFen: Fen;
}
