import { Field, ID, ObjectType } from 'type-graphql';

/** An order as its applicant sees it. Other slices add what they know of it by field resolvers. */
@ObjectType('Order')
export class PortalOrder {
  @Field(() => ID)
  id: string;
}
