import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql';
import { FenScalar } from '../../../platform/graphql/fen.scalar.js';
import type { Fen } from '../../../platform/money.js';
import type { InvoiceState } from '../domain/invoice-states.js';
import { InvoiceStateEnum } from './invoice-state.enum.js';

@ObjectType('OrderInvoice', { description: 'One e-invoice of an order; a corrected title makes another.' })
export class PortalInvoice {
  @Field(() => ID)
  id: string;

  @Field(() => InvoiceStateEnum)
  state: InvoiceState;

  @Field({ description: 'With the reason and the way out where it failed.' })
  stateZh: string;

  @Field()
  stateEn: string;

  @Field({ description: 'ORDINARY | SPECIAL' })
  kind: string;

  @Field()
  title: string;

  @Field(() => String, { nullable: true, description: '20 digits.' })
  number: string | null;

  @Field(() => FenScalar)
  amountFen: Fen;

  @Field(() => GraphQLISODateTime, { nullable: true })
  issuedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Path of the PDF, while it stands; for the account that is logged in.' })
  link: string | null;

  @Field({ description: 'It was reversed, or is about to be.' })
  red: boolean;
}

@InputType()
export class CorrectInvoiceTitleInput {
  @Field(() => ID)
  orderId: string;

  @Field()
  title: string;

  @Field()
  taxNumber: string;

  @Field()
  address: string;

  @Field()
  phone: string;

  @Field()
  bank: string;

  @Field()
  account: string;
}
