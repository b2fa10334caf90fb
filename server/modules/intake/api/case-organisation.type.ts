import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.js';
import { grantStandings, type GrantStanding } from '../../applicant/domain/grant-standings.js';

const HolderStandingEnum = enumOf('HolderStanding', grantStandings);

@ObjectType('OrganisationHolder', { description: 'An account of the hall that may act for an organisation.' })
export class OrganisationHolderType {
  @Field(() => ID)
  grantId: string;

  @Field()
  phoneMasked: string;

  @Field(() => HolderStandingEnum, { description: 'DECLARED: sees the orders it opened itself. CONFIRMED: sees all of the organisation.' })
  standing: GrantStanding;

  @Field(() => GraphQLISODateTime)
  since: Date;
}

@ObjectType('CaseOrganisation', { description: 'Who acts for the organisation of a case, and how many orders it has and may have.' })
export class CaseOrganisationType {
  @Field(() => ID)
  id: string;

  @Field(() => [OrganisationHolderType])
  holders: readonly OrganisationHolderType[];

  @Field(() => Int, { description: 'Orders from payment on that have not ended.' })
  liveOrders: number;

  @Field(() => Int, { description: 'How many it may have: one, or what a manager’s exception allows.' })
  orderLimit: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the exception ends; null without one.' })
  limitUntil: Date | null;

  @Field(() => String, { nullable: true })
  limitReason: string | null;
}

@InputType()
export class ReassignOrganisationInput {
  @Field(() => ID)
  organisationId: string;

  @Field({ description: 'Mobile number of whoever acts for it from now on.' })
  phone: string;

  @Field({ description: 'How that was proved, e.g. the number of the organisation’s letter.' })
  reason: string;
}
