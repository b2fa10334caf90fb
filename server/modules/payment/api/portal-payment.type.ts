import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql';
import { FenScalar } from '../../../platform/graphql/fen.scalar.js';
import type { Fen } from '../../../platform/money.js';
import type { PaymentState } from '../domain/payment-states.js';
import type { Payment } from '../payment.entity.js';
import { PaymentChannelEnum, PaymentStateEnum } from './enums.js';

@ObjectType('TransferInstructions', { description: 'What the applicant’s bank needs to pay us.' })
export class PortalTransferInstructions {
  @Field() accountName: string;
  @Field() accountNumber: string;
  @Field() bankName: string;
  @Field({ description: 'Exactly this in the remark.' }) remark: string;
  @Field(() => FenScalar) amountFen: Fen;
  @Field(() => FenScalar, { description: 'What transfers brought so far.' }) receivedFen: Fen;
}

@ObjectType('OrderPayment')
export class PortalOrderPayment {
  @Field(() => ID) id: string;
  @Field(() => PaymentChannelEnum) channel: Payment['channel'];
  @Field(() => PaymentStateEnum) state: PaymentState;
  @Field() stateZh: string;
  @Field() stateEn: string;
  @Field(() => FenScalar) amountFen: Fen;
  @Field(() => String, { nullable: true, description: 'Text to draw as a QR code, while it can be paid.' }) codeUrl: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) codeExpiresAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when the order takes money.' }) payableUntil: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) paidAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) refundedAt: Date | null;
  @Field(() => PortalTransferInstructions, { nullable: true }) transfer: PortalTransferInstructions | null;
  @Field(() => String, { nullable: true }) noticeZh: string | null;
  @Field(() => String, { nullable: true }) noticeEn: string | null;
}

@InputType('ChoosePaymentInput')
export class PortalChoosePaymentInput {
  @Field(() => ID) orderId: string;
  @Field(() => PaymentChannelEnum) channel: Payment['channel'];
}
