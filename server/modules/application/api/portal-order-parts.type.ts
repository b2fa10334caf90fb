import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.js';
import { FenScalar } from '../../../platform/graphql/fen.scalar.js';
import type { Fen } from '../../../platform/money.js';
import type { ApplicationState } from '../domain/application-states.js';
import { orderActions, type OrderAction } from '../domain/order-actions.js';
import { ApplicationStateEnum } from './enums.js';

export const OrderActionEnum = enumOf('OrderAction', orderActions);

@ObjectType('OrderCertificate', { description: 'The certificate that the order renews.' })
export class PortalOrderCertificate {
  @Field()
  serial: string;

  @Field()
  ownerName: string;

  @Field(() => GraphQLISODateTime)
  notAfter: Date;
}

@ObjectType('TermPrice')
export class PortalTermPrice {
  @Field(() => Int)
  termYears: number;

  @Field(() => FenScalar)
  amountFen: Fen;
}

@ObjectType('OrderEvent', { description: 'One thing that happened to the order, oldest first.' })
export class PortalOrderEvent {
  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field()
  zh: string;

  @Field()
  en: string;
}

@ObjectType('OrderSummary', { description: 'An order in the list.' })
export class PortalOrderSummary {
  @Field(() => ID)
  id: string;

  @Field()
  orderNo: string;

  @Field(() => ApplicationStateEnum)
  state: ApplicationState;

  @Field()
  stateZh: string;

  @Field()
  stateEn: string;

  @Field()
  organisationName: string;

  @Field()
  certificateSerial: string;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => [OrderActionEnum])
  actions: readonly OrderAction[];

  @Field()
  sentenceZh: string;

  @Field()
  sentenceEn: string;
}
