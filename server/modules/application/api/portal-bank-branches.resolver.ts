import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { loggedIn, type PortalContext } from '../../applicant/api/portal-context.js';
import { searchBankBranches } from '../../reference/queries/search-bank-branches.js';
import { PortalBankBranch } from './portal-eligibility.type.js';

/** The opening bank by keyword, as one types. */
@Resolver()
export class PortalBankBranchesResolver {
  @Query(() => [PortalBankBranch], { description: 'At most 20, best first; fewer than 2 characters give none.' })
  bankBranches(@Arg('text') text: string, @Ctx() context: PortalContext): Promise<readonly PortalBankBranch[]> {
    loggedIn(context);
    return searchBankBranches(context.runtime.db, text);
  }
}
