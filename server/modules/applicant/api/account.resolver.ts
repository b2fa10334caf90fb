import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Me } from './me.type.js';
import type { PortalContext } from './portal-context.js';

/** An account's own session. */
@Resolver()
export class AccountResolver {
  @Query(() => Me, { nullable: true, description: 'Null when nobody is logged in.' })
  me(@Ctx() { applicant }: PortalContext): Me | null {
    return applicant ? { id: applicant.id } : null;
  }

  @Mutation(() => Boolean)
  logOut(@Ctx() context: PortalContext): boolean {
    context.setSessionToken(undefined);
    return true;
  }
}
