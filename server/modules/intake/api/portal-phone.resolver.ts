import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { scanned, type PortalContext } from '../../applicant/api/portal-context.js';
import { portalOutcome } from '../../applicant/api/portal-refusal.type.js';
import { openPhoneLink } from '../../identity/commands/open-phone-link.js';
import { finishFaceCheck } from '../commands/finish-face-check.js';
import { startFaceCheck } from '../commands/start-face-check.js';
import { phonePage } from '../queries/phone-page.js';
import { PortalFaceCheckOutcome, PortalPhonePage, PortalPhonePageOutcome } from './portal-phone-page.type.js';

/** The page on the phone that scanned the code. */
@Resolver()
export class PortalPhoneResolver {
  @Query(() => PortalPhonePage, { nullable: true, description: 'Null without the phone’s own session, or after it.' })
  phonePage(@Ctx() { runtime, phone }: PortalContext): Promise<PortalPhonePage> | null {
    return phone ? phonePage(runtime, phone) : null;
  }

  @Mutation(() => PortalPhonePageOutcome, { description: 'Single use; sets the phone’s own cookie.' })
  openPhoneLink(@Arg('token') token: string, @Ctx() { runtime, setPhoneToken }: PortalContext) {
    return portalOutcome(async () => {
      const { visitToken, visit } = await openPhoneLink(runtime, { token });
      setPhoneToken(visitToken);
      return phonePage(runtime, visit);
    });
  }

  @Mutation(() => PortalFaceCheckOutcome, { description: 'Gives the address of the provider’s page.' })
  startFaceCheck(@Ctx() context: PortalContext) {
    return portalOutcome(async () => ({ url: await startFaceCheck(context.runtime, context, scanned(context)) }));
  }

  @Mutation(() => PortalPhonePageOutcome, { description: 'Back from the provider: asks for the result.' })
  finishFaceCheck(@Ctx() context: PortalContext) {
    return portalOutcome(async () => {
      await finishFaceCheck(context.runtime, context, scanned(context));
      return phonePage(context.runtime, scanned(context));
    });
  }
}
