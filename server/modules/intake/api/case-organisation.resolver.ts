import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { outcome, outcomeUnion } from '../../../platform/graphql/outcome.js';
import { reassignOrganisation } from '../../applicant/commands/reassign-organisation.js';
import { ApplicationType } from '../../application/api/application.type.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { caseOrganisation } from '../queries/case-organisation.js';
import { CaseOrganisationType, ReassignOrganisationInput } from './case-organisation.type.js';

const CaseOrganisationOutcome = outcomeUnion('CaseOrganisationOutcome', CaseOrganisationType);

/** The organisation behind a case: its people of the hall, and its share of orders. */
@Resolver(() => ApplicationType)
export class CaseOrganisationResolver {
  @FieldResolver(() => CaseOrganisationType)
  organisation(@Root() row: ApplicationRow, @Ctx() { runtime }: StaffContext): Promise<CaseOrganisationType> {
    return caseOrganisation(runtime, row);
  }

  @Mutation(() => CaseOrganisationOutcome, { description: 'Its orders go to another account: all confirmed holders lose it, the new one is told.' })
  reassignOrganisation(
    @Arg('input', () => ReassignOrganisationInput) input: ReassignOrganisationInput,
    @Ctx() context: StaffContext,
  ): Promise<typeof CaseOrganisationOutcome> {
    const { runtime } = context;
    return outcome(async () => {
      await reassignOrganisation(runtime, signedIn(context), input);
      return caseOrganisation(runtime, input);
    });
  }
}
