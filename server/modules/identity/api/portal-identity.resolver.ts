import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { loggedIn, type PortalContext } from '../../applicant/api/portal-context.js';
import { portalOutcome } from '../../applicant/api/portal-refusal.type.js';
import { PortalOrderOutcome, portalOrderOutcome } from '../../application/api/portal-order-outcome.js';
import { checkPhones } from '../commands/check-phones.js';
import { createPhoneLink } from '../commands/create-phone-link.js';
import { leavePhonePage } from '../commands/leave-phone-page.js';
import { phonePageAddress } from '../domain/phone-page-address.js';
import { PortalPhoneLinkOutcome } from './portal-identity.type.js';

/** The way to the phone and back, and what the carriers know. */
@Resolver()
export class PortalIdentityResolver {
  @Mutation(() => PortalPhoneLinkOutcome, { description: 'The QR code on the desktop; replaces an earlier one.' })
  createPhoneLink(@Arg('orderId', () => ID) applicationId: string, @Ctx() context: PortalContext) {
    return portalOutcome(async () => {
      const { token, expiresAt } = await createPhoneLink(context.runtime, loggedIn(context), { applicationId });
      return { url: phonePageAddress(context.portalUrl, `#${token}`), expiresAt };
    });
  }

  @Mutation(() => Boolean, { description: 'Ends the phone’s session.' })
  async leavePhonePage(@Ctx() { runtime, phone, setPhoneToken }: PortalContext): Promise<boolean> {
    if (phone) await leavePhonePage(runtime, phone);
    setPhoneToken(undefined);
    return true;
  }

  @Mutation(() => PortalOrderOutcome, { description: 'Has the carriers asked about the operator, and the legal person where the setting says so.' })
  checkPhone(@Arg('orderId', () => ID) applicationId: string, @Ctx() context: PortalContext) {
    return portalOrderOutcome(context, async (runtime, actor) => {
      await checkPhones(runtime, context.phones, actor, { applicationId });
      return applicationId;
    });
  }
}
