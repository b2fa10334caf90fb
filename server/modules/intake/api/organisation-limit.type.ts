import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';

@InputType()
export class RaiseOrganisationLimitInput {
  @Field()
  creditCode: string;

  @Field(() => Int, { description: 'Orders from payment on, 1 to 20; 1 ends an exception.' })
  limit: number;

  @Field(() => GraphQLISODateTime)
  until: Date;

  @Field()
  reason: string;
}

@ObjectType('OrganisationLimit', { description: 'How many orders an organisation may have from payment on, until when, and why.' })
export class OrganisationLimitType {
  @Field(() => ID)
  id: string;

  @Field()
  organisationName: string;

  @Field()
  creditCode: string;

  @Field(() => Int)
  limit: number;

  @Field(() => GraphQLISODateTime)
  until: Date;

  @Field()
  reason: string;

  @Field()
  grantedByName: string;

  @Field(() => GraphQLISODateTime)
  grantedAt: Date;
}

@ObjectType('OrganisationLimitPage')
export class OrganisationLimitPageType {
  @Field(() => [OrganisationLimitType])
  items: readonly OrganisationLimitType[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  count: number;

  @Field()
  capped: boolean;
}
