import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { FenScalar } from '../../../platform/graphql/fen.scalar.js';
import type { Fen } from '../../../platform/money.js';
import type { ApplicationState } from '../domain/application-states.js';
import type { ApplicationRow } from '../queries/application-row.js';
import { ApplicationStateEnum } from './enums.js';

/** What field resolvers on an applicant's order get as their root: the plain row, sealed values sealed. */
export type PortalOrderRow = ApplicationRow;

/**
 * An order as its applicant sees it. These fields stand on the row; what has to be reckoned, and what other slices know
 * of the order, come from field resolvers (`portal-*.field-resolver.ts`) beside their data.
 */
@ObjectType('Order')
export class PortalOrder {
  @Field(() => ID)
  id: string;

  @Field()
  orderNo: string;

  @Field(() => Int)
  version: number;

  @Field(() => ApplicationStateEnum)
  state: ApplicationState;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => ID)
  organisationId: string;

  @Field()
  organisationName: string;

  @Field()
  creditCode: string;

  @Field(() => Int)
  termYears: number;

  @Field(() => FenScalar)
  priceFen: Fen;
}
