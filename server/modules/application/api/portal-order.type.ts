import { Field, ID, ObjectType } from 'type-graphql';
import type { ApplicationRow } from '../queries/application-row.js';

/** What field resolvers on an applicant's order get as their root: the plain row, sealed values sealed. */
export type PortalOrderRow = ApplicationRow;

/** An order as its applicant sees it. What other slices know of it comes from field resolvers beside their data. */
@ObjectType('Order')
export class PortalOrder {
  @Field(() => ID)
  id: string;
}
