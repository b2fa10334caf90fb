import { Field, ID, ObjectType } from 'type-graphql';
import { portalOutcomeUnion } from '../../applicant/api/portal-refusal.type.js';

/** An order as its applicant sees it. */
@ObjectType('Order')
export class PortalOrder {
  @Field(() => ID)
  id: string;
}

export const OrderOutcome = portalOutcomeUnion('OrderOutcome', PortalOrder);
