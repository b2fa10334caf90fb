import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import type { PayoutFailureReason } from '../../../gateways/bank/port.js';
import { enumOf } from '../../../platform/graphql/enum.js';
import { FenScalar } from '../../../platform/graphql/fen.scalar.js';
import type { Fen } from '../../../platform/money.js';
import { PersonalFieldType } from '../../reference/api/personal-field.type.js';
import { payoutStates, type PayoutState } from '../domain/payout-states.js';
import { PayoutFailureReasonEnum } from './payout-failure-reason.enum.js';

export const PayoutStateEnum = enumOf('PayoutState', payoutStates);

@ObjectType('Payout', { description: 'A transfer from our account. The payee is always masked; the code is never shown.' })
export class PayoutType {
  @Field(() => ID) id: string;
  @Field() requestNo: string;
  @Field(() => PayoutStateEnum) state: PayoutState;
  @Field(() => FenScalar) amountFen: Fen;
  @Field(() => String, { nullable: true }) orderNo: string | null;
  @Field(() => ID, { nullable: true }) applicationId: string | null;
  @Field(() => PersonalFieldType) payeeName: PersonalFieldType;
  @Field(() => PersonalFieldType) payeeAccount: PersonalFieldType;
  @Field(() => PayoutFailureReasonEnum, { nullable: true }) failureReason: PayoutFailureReason | null;
  @Field(() => String, { nullable: true }) failureText: string | null;
  @Field(() => GraphQLISODateTime) createdAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true }) sentAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) settledAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) matchedAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) returnedAt: Date | null;
  @Field(() => Int) asked: number;
}

@ObjectType('PayoutPage')
export class PayoutPageType {
  @Field(() => [PayoutType]) items: readonly PayoutType[];
  @Field(() => String, { nullable: true }) next: string | null;
  @Field(() => Int) count: number;
  @Field() capped: boolean;
}
