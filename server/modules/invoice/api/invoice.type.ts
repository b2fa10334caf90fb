import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { redReasons, type RedReason } from '../../../gateways/invoice/port.js';
import { enumOf } from '../../../platform/graphql/enum.js';
import { FenScalar } from '../../../platform/graphql/fen.scalar.js';
import { outcomeUnion } from '../../../platform/graphql/outcome.js';
import type { Fen } from '../../../platform/money.js';
import type { InvoiceState } from '../domain/invoice-states.js';
import { InvoiceStateEnum } from './invoice-state.enum.js';

const RedReasonEnum = enumOf('RedReason', redReasons, 'Why an invoice is reversed.');

@ObjectType('Invoice', { description: 'One e-invoice of an order, and its reversal.' })
export class InvoiceType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  applicationId: string;

  @Field(() => String)
  orderNo: string;

  @Field(() => Int)
  sequence: number;

  @Field(() => Int)
  version: number;

  @Field(() => InvoiceStateEnum)
  state: InvoiceState;

  @Field({ description: 'ORDINARY | SPECIAL' })
  kind: string;

  @Field()
  title: string;

  @Field()
  taxNumber: string;

  @Field(() => String, { nullable: true })
  number: string | null;

  @Field()
  requestNo: string;

  @Field(() => FenScalar)
  netFen: Fen;

  @Field(() => FenScalar)
  taxFen: Fen;

  @Field(() => FenScalar)
  totalFen: Fen;

  @Field(() => Int)
  taxRatePercent: number;

  @Field(() => String, { nullable: true, description: 'The provider’s code.' })
  failureCode: string | null;

  @Field(() => String, { nullable: true })
  failureZh: string | null;

  @Field(() => String, { nullable: true })
  failureEn: string | null;

  @Field(() => RedReasonEnum, { nullable: true })
  redReason: RedReason | null;

  @Field(() => String, { nullable: true })
  redNumber: string | null;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  issuedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  redAt: Date | null;
}

@ObjectType('InvoicePage')
export class InvoicePageType {
  @Field(() => [InvoiceType])
  items: readonly InvoiceType[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  count: number;

  @Field({ description: 'There are more than `count`.' })
  capped: boolean;
}

@InputType()
export class RetryInvoiceInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}

export const InvoiceOutcome = outcomeUnion('InvoiceOutcome', InvoiceType);
