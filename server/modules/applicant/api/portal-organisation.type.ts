import { Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import type { GrantStanding } from '../domain/grant-standings.js';
import { GrantStandingEnum } from './enums.js';

@ObjectType('GrantHolder', { description: 'Somebody who may act for an organisation.' })
export class PortalGrantHolder {
  @Field(() => ID)
  grantId: string;

  @Field()
  phoneMasked: string;

  @Field(() => GrantStandingEnum)
  standing: GrantStanding;

  @Field(() => GraphQLISODateTime)
  grantedAt: Date;

  @Field()
  isMe: boolean;
}

@ObjectType('MyOrganisation', { description: 'An organisation the account may act for.' })
export class PortalMyOrganisation {
  @Field(() => ID)
  organisationId: string;

  @Field()
  name: string;

  @Field()
  creditCode: string;

  @Field(() => GrantStandingEnum)
  standing: GrantStanding;

  @Field(() => [PortalGrantHolder], { description: 'Everybody’s where one’s own is CONFIRMED, else one’s own.' })
  grants: readonly PortalGrantHolder[];
}
