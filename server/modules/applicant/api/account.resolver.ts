import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { decideConsent } from '../commands/decide-consent.js';
import type { HallSession } from '../commands/hall-log-in.js';
import { inviteToOrganisation } from '../commands/invite-to-organisation.js';
import { logInWithCode } from '../commands/log-in-with-code.js';
import { logInWithPassword } from '../commands/log-in-with-password.js';
import { logOutOfHall } from '../commands/log-out.js';
import { requestSmsCode } from '../commands/request-sms-code.js';
import { setEmail } from '../commands/set-email.js';
import { setPassword } from '../commands/set-password.js';
import { consentTexts } from '../domain/consent-texts.js';
import { me } from '../queries/me.js';
import { consenting } from './consenting.js';
import { Me, MeOutcome } from './me.type.js';
import {
  PortalDecideConsentInput, PortalInviteToOrganisationInput, PortalLogInWithCodeInput, PortalLogInWithPasswordInput,
  PortalRequestSmsCodeInput, PortalSetPasswordInput,
} from './portal-account.inputs.js';
import { PortalConsentText } from './portal-consent.type.js';
import { loggedIn, type PortalContext } from './portal-context.js';
import { portalOutcome } from './portal-refusal.type.js';
import { SmsCodeOutcome } from './portal-sms-code.type.js';
import { thenMe } from './then-me.js';

/** Sets the cookie and answers with whoever is logged in now. */
function welcome(context: PortalContext, { token, accountId }: HallSession) {
  context.setSessionToken(token);
  return me(context.runtime.db.orm.em.fork(), context.runtime.sealing, accountId);
}

/** An account's own session, credentials and consents. */
@Resolver()
export class AccountResolver {
  @Query(() => Me, { nullable: true, description: 'Null when nobody is logged in.' })
  async me(@Ctx() { applicant, runtime }: PortalContext) {
    return applicant ? me(runtime.db.orm.em.fork(), runtime.sealing, applicant.id) : null;
  }

  @Query(() => [PortalConsentText], { description: 'The texts in force; also for whoever is not logged in.' })
  consentTexts() {
    return consentTexts;
  }

  @Mutation(() => SmsCodeOutcome)
  requestSmsCode(@Arg('input', () => PortalRequestSmsCodeInput) input: PortalRequestSmsCodeInput, @Ctx() context: PortalContext) {
    const { runtime, throttle, address } = context;
    return portalOutcome(() => requestSmsCode(runtime, throttle, { ...input, address }));
  }

  @Mutation(() => MeOutcome)
  logInWithCode(@Arg('input', () => PortalLogInWithCodeInput) input: PortalLogInWithCodeInput, @Ctx() context: PortalContext) {
    const { runtime, throttle, address, sessionLength } = context;
    return portalOutcome(async () => welcome(context, await logInWithCode(runtime, throttle, { ...input, address, sessionLength })));
  }

  @Mutation(() => MeOutcome)
  logInWithPassword(@Arg('input', () => PortalLogInWithPasswordInput) input: PortalLogInWithPasswordInput, @Ctx() context: PortalContext) {
    const { runtime, throttle, address, sessionLength } = context;
    return portalOutcome(async () => welcome(context, await logInWithPassword(runtime, throttle, { ...input, address, sessionLength })));
  }

  @Mutation(() => MeOutcome)
  setPassword(@Arg('input', () => PortalSetPasswordInput) input: PortalSetPasswordInput, @Ctx() context: PortalContext) {
    const { runtime, sessionId } = context;
    return thenMe(context, () => setPassword(runtime, loggedIn(context), { ...input, sessionId }));
  }

  @Mutation(() => MeOutcome)
  setEmail(@Arg('email', () => String) email: string, @Ctx() context: PortalContext) {
    return thenMe(context, () => setEmail(context.runtime, loggedIn(context), email));
  }

  @Mutation(() => Boolean)
  async logOut(@Ctx() context: PortalContext) {
    if (context.applicant && context.sessionId) await logOutOfHall(context.runtime, context.applicant, context.sessionId);
    context.setSessionToken(undefined);
    return true;
  }

  @Mutation(() => MeOutcome, { description: 'The phone that scanned an order’s code decides about FACE_RECOGNITION only.' })
  decideConsent(@Arg('input', () => PortalDecideConsentInput) input: PortalDecideConsentInput, @Ctx() context: PortalContext) {
    return portalOutcome(async () => {
      const { actor, view } = consenting(context, input.kind);
      const { loggedOut } = await decideConsent(context.runtime, actor, { ...input, address: context.address });
      if (loggedOut) context.setSessionToken(undefined);
      return view();
    });
  }

  @Mutation(() => MeOutcome, { description: 'Passes a CONFIRMED grant on to a phone number.' })
  inviteToOrganisation(@Arg('input', () => PortalInviteToOrganisationInput) input: PortalInviteToOrganisationInput, @Ctx() context: PortalContext) {
    return thenMe(context, () => inviteToOrganisation(context.runtime, loggedIn(context), input));
  }
}
