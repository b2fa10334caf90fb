import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { outcome, outcomeUnion } from '../../../platform/graphql/outcome.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { raiseOrganisationLimit } from '../commands/raise-organisation-limit.js';
import { organisationLimit, organisationLimits } from '../queries/organisation-limits.js';
import { OrganisationLimitPageType, OrganisationLimitType, RaiseOrganisationLimitInput } from './organisation-limit.type.js';

const OrganisationLimitOutcome = outcomeUnion('OrganisationLimitOutcome', OrganisationLimitType);

/** A manager's exceptions from one order per organisation. */
@Resolver()
export class OrganisationLimitResolver {
  @Query(() => OrganisationLimitPageType, { description: 'The exceptions that stand now, those that end first on top.' })
  organisationLimits(
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: StaffContext,
  ): Promise<OrganisationLimitPageType> {
    return organisationLimits(context.runtime, signedIn(context), { first, after });
  }

  @Mutation(() => OrganisationLimitOutcome)
  raiseOrganisationLimit(
    @Arg('input', () => RaiseOrganisationLimitInput) input: RaiseOrganisationLimitInput,
    @Ctx() context: StaffContext,
  ): Promise<typeof OrganisationLimitOutcome> {
    const { runtime } = context;
    return outcome(async () => {
      const id = await raiseOrganisationLimit(runtime, signedIn(context), input);
      return organisationLimit(runtime.db.orm.em.fork(), id);
    });
  }
}
