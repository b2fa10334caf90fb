import { Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.js';
import { FenScalar } from '../../../platform/graphql/fen.scalar.js';
import type { Fen } from '../../../platform/money.js';
import { paymentStates, type PaymentState } from '../domain/payment-states.js';

const PaymentStateEnum = enumOf('PaymentState', paymentStates);

@ObjectType('Payment')
export class PaymentType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'WECHAT | TRANSFER' })
  channel: string;

  @Field(() => FenScalar)
  amountFen: Fen;

  @Field(() => PaymentStateEnum)
  state: PaymentState;

  @Field(() => GraphQLISODateTime, { nullable: true })
  paidAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  refundRequestedAt: Date | null;
}
