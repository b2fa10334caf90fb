import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { MeOutcome } from '../../applicant/api/me.type.js';
import { loggedIn, type PortalContext } from '../../applicant/api/portal-context.js';
import { thenMe } from '../../applicant/api/then-me.js';
import { withdrawGrant } from '../commands/withdraw-grant.js';

/** Ends grants; beside the orders, which must not be left without anybody. */
@Resolver()
export class PortalGrantResolver {
  @Mutation(() => MeOutcome, { description: 'One’s own, or anybody’s of an organisation one’s own grant for is CONFIRMED.' })
  withdrawGrant(@Arg('grantId', () => ID) grantId: string, @Ctx() context: PortalContext) {
    return thenMe(context, () => withdrawGrant(context.runtime, loggedIn(context), grantId));
  }
}
