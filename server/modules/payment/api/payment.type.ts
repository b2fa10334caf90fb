import { Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { FenScalar } from '../../../platform/graphql/fen.scalar.js';
import type { Fen } from '../../../platform/money.js';
import type { PaymentState } from '../domain/payment-states.js';
import { PaymentStateEnum } from './enums.js';

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

  @Field(() => GraphQLISODateTime, { nullable: true })
  refundedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'A transfer came from the declared account: no bank verification is needed.' })
  accountProvedAt: Date | null;
}
