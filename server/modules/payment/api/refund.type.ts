import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.js';
import { FenScalar } from '../../../platform/graphql/fen.scalar.js';
import { outcomeUnion } from '../../../platform/graphql/outcome.js';
import type { Fen } from '../../../platform/money.js';
import { creditDecisions, type CreditDecision } from '../commands/resolve-credit.js';
import type { PaymentState } from '../domain/payment-states.js';
import { refundStates } from '../queries/refund-page.js';
import { PaymentStateEnum } from './enums.js';

export const RefundStateEnum = enumOf('RefundState', refundStates);
const CreditDecisionEnum = enumOf('CreditDecision', creditDecisions);

@ObjectType('RefundProposal', { description: 'Where a stuck refund is to go; waits for a second person.' })
export class RefundProposalType {
  @Field(() => ID) id: string;
  @Field() payeeName: string;
  @Field() payeeAccountMasked: string;
  @Field() reason: string;
  @Field() proposedByName: string;
  @Field(() => GraphQLISODateTime) proposedAt: Date;
}

@ObjectType('Refund')
export class RefundType {
  @Field(() => ID, { description: 'The payment’s.' }) id: string;
  @Field(() => ID) applicationId: string;
  @Field() orderNo: string;
  @Field() organisationName: string;
  @Field({ description: 'WECHAT | TRANSFER' }) channel: string;
  @Field(() => PaymentStateEnum) state: PaymentState;
  @Field(() => FenScalar) amountFen: Fen;
  @Field(() => GraphQLISODateTime, { nullable: true }) paidAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) refundRequestedAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) refundedAt: Date | null;
  @Field(() => String, { nullable: true }) problemZh: string | null;
  @Field(() => String, { nullable: true }) problemEn: string | null;
  @Field(() => RefundProposalType, { nullable: true }) proposal: RefundProposalType | null;
}

@ObjectType('RefundPage')
export class RefundPageType {
  @Field(() => [RefundType]) items: readonly RefundType[];
  @Field(() => String, { nullable: true }) next: string | null;
  @Field(() => Int) count: number;
  @Field() capped: boolean;
}

@InputType()
export class ProposeRefundInput {
  @Field(() => ID) paymentId: string;
  @Field() payeeName: string;
  @Field() payeeAccount: string;
  @Field() payeeBranchCode: string;
  @Field() reason: string;
}

@InputType()
export class DecideRefundInput {
  @Field(() => ID, { description: 'The proposal’s.' }) id: string;
  @Field() agree: boolean;
}

@InputType()
export class ResolveCreditInput {
  @Field(() => ID, { description: 'The exception’s.' }) id: string;
  @Field(() => Int) version: number;
  @Field(() => CreditDecisionEnum) decision: CreditDecision;
  @Field(() => String, { nullable: true }) orderNo?: string | null;
  @Field() resolution: string;
}

@ObjectType({ description: 'The exception is closed and its money was decided on.' })
export class ResolvedCredit {
  @Field(() => ID) id: string;
}

export const RefundOutcome = outcomeUnion('RefundOutcome', RefundType);
export const ResolvedCreditOutcome = outcomeUnion('ResolvedCreditOutcome', ResolvedCredit);
