import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { PortalContext } from '../../applicant/api/portal-context.js';
import { portalOrderOutcome, PortalOrderOutcome } from '../../application/api/portal-order-outcome.js';
import { PortalOrder, type PortalOrderRow } from '../../application/api/portal-order.type.js';
import { cancelOwnApplication } from '../commands/cancel-application.js';
import { resubmitApplication } from '../commands/resubmit-application.js';
import { submitApplication } from '../commands/submit-application.js';
import { missingOf } from '../queries/missing-of.js';
import { PortalMissingItem } from './portal-missing.type.js';

/** Handing in, and giving up. */
@Resolver(() => PortalOrder)
export class PortalIntakeResolver {
  @FieldResolver(() => [PortalMissingItem], {
    description: 'What is still to be done before submitting (DRAFT) or resubmitting (RETURNED), in order; nothing in other states.',
  })
  missing(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<PortalMissingItem[]> {
    return missingOf(runtime, row);
  }

  @Mutation(() => PortalOrderOutcome)
  submitApplication(@Arg('id', () => ID) id: string, @Ctx() context: PortalContext) {
    return portalOrderOutcome(context, (runtime, actor) => submitApplication(runtime, actor, { id }).then(() => id));
  }

  @Mutation(() => PortalOrderOutcome)
  resubmitApplication(@Arg('id', () => ID) id: string, @Ctx() context: PortalContext) {
    return portalOrderOutcome(context, (runtime, actor) => resubmitApplication(runtime, actor, { id }).then(() => id));
  }

  @Mutation(() => PortalOrderOutcome)
  cancelApplication(@Arg('id', () => ID) id: string, @Ctx() context: PortalContext) {
    return portalOrderOutcome(context, (runtime, actor) => cancelOwnApplication(runtime, actor, { id }).then(() => id));
  }
}
