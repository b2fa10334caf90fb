import { Arg, Ctx, Field, GraphQLISODateTime, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { outcome, outcomeUnion } from '../../../platform/graphql/outcome.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { raiseOrganisationLimit } from '../commands/raise-organisation-limit.js';

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

@ObjectType('OrganisationLimit', { description: 'How many orders an organisation may have from payment on, and until when.' })
export class OrganisationLimitType {
  @Field()
  organisationName: string;

  @Field()
  creditCode: string;

  @Field(() => Int)
  limit: number;

  @Field(() => GraphQLISODateTime)
  until: Date;
}

const OrganisationLimitOutcome = outcomeUnion('OrganisationLimitOutcome', OrganisationLimitType);

/** A manager's exceptions from one order per organisation. */
@Resolver()
export class OrganisationLimitResolver {
  @Mutation(() => OrganisationLimitOutcome)
  raiseOrganisationLimit(
    @Arg('input', () => RaiseOrganisationLimitInput) input: RaiseOrganisationLimitInput,
    @Ctx() context: StaffContext,
  ): Promise<typeof OrganisationLimitOutcome> {
    return outcome(() => raiseOrganisationLimit(context.runtime, signedIn(context), input));
  }
}
