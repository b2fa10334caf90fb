import { Field, ID, ObjectType } from 'type-graphql';
import { portalOutcomeUnion } from './portal-refusal.type.js';

@ObjectType({ description: 'The account that is logged in.' })
export class Me {
  @Field(() => ID)
  id: string;
}

export const MeOutcome = portalOutcomeUnion('MeOutcome', Me);
