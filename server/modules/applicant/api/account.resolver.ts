import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { ApplicantActor } from '../applicant-actor.js';
import { decideConsent } from '../commands/decide-consent.js';
import { inviteToOrganisation } from '../commands/invite-to-organisation.js';
import { logInWithCode } from '../commands/log-in-with-code.js';
import { logInWithPassword } from '../commands/log-in-with-password.js';
import { logOutAccount } from '../commands/log-out-account.js';
import type { NewPortalSession } from '../commands/open-portal-session.js';
import { requestSmsCode } from '../commands/request-sms-code.js';
import { setEmail } from '../commands/set-email.js';
import { setPassword } from '../commands/set-password.js';
import { withdrawGrant } from '../commands/withdraw-grant.js';
import { consentTexts } from '../domain/consent-texts.js';
import { accountView } from '../queries/account-view.js';
import { mayDecideConsent } from './consenting.js';
import {
  DecideConsentInput, InviteToOrganisationInput, LogInWithCodeInput, LogInWithPasswordInput, RequestSmsCodeInput, SetPasswordInput,
} from './inputs.js';
import { ConsentText, Me, MeOutcome, SmsCodeOutcome } from './me.type.js';
import { loggedIn, type PortalContext } from './portal-context.js';
import { portalOutcome } from './portal-refusal.type.js';

/** An account's own log-in, consents and grants. */
@Resolver()
export class AccountResolver {
  @Query(() => Me, { nullable: true, description: 'Null when nobody is logged in.' })
  me(@Ctx() { applicant, runtime }: PortalContext) {
    return applicant ? accountView(runtime, applicant.id) : null;
  }

  @Query(() => [ConsentText])
  consentTexts(): ConsentText[] {
    return consentTexts.map(({ kind, version, title, body }) =>
      ({ kind, version, titleZh: title.zh, titleEn: title.en, bodyZh: body.zh, bodyEn: body.en }));
  }

  @Mutation(() => SmsCodeOutcome)
  requestSmsCode(@Arg('input', () => RequestSmsCodeInput) { phone }: RequestSmsCodeInput, @Ctx() context: PortalContext) {
    const { runtime, throttle, address } = context;
    return portalOutcome(() => requestSmsCode(runtime, throttle, { phone, address }));
  }

  @Mutation(() => MeOutcome)
  logInWithCode(@Arg('input', () => LogInWithCodeInput) input: LogInWithCodeInput, @Ctx() context: PortalContext) {
    const { runtime, throttle, address, sessionLength } = context;
    return openSession(context, () => logInWithCode(runtime, throttle, { ...input, address, sessionLength }));
  }

  @Mutation(() => MeOutcome)
  logInWithPassword(@Arg('input', () => LogInWithPasswordInput) input: LogInWithPasswordInput, @Ctx() context: PortalContext) {
    const { runtime, throttle, address, sessionLength } = context;
    return openSession(context, () => logInWithPassword(runtime, throttle, { ...input, address, sessionLength }));
  }

  @Mutation(() => Boolean)
  async logOut(@Ctx() context: PortalContext): Promise<boolean> {
    if (context.applicant && context.sessionId) await logOutAccount(context.runtime, context.applicant, context.sessionId);
    context.setSessionToken(undefined);
    return true;
  }

  @Mutation(() => MeOutcome)
  setPassword(@Arg('input', () => SetPasswordInput) input: SetPasswordInput, @Ctx() context: PortalContext) {
    const sessionId = context.sessionId ?? '';
    return change(context, (actor) => setPassword(context.runtime, actor, { ...input, sessionId }));
  }

  @Mutation(() => MeOutcome)
  setEmail(@Arg('email', () => String) email: string, @Ctx() context: PortalContext) {
    return change(context, (actor) => setEmail(context.runtime, actor, email));
  }

  @Mutation(() => MeOutcome)
  decideConsent(@Arg('input', () => DecideConsentInput) input: DecideConsentInput, @Ctx() context: PortalContext) {
    return portalOutcome(async () => {
      const actor = mayDecideConsent(context, input.kind);
      await decideConsent(context.runtime, actor, input);
      return accountView(context.runtime, actor.id);
    });
  }

  @Mutation(() => MeOutcome)
  inviteToOrganisation(@Arg('input', () => InviteToOrganisationInput) input: InviteToOrganisationInput, @Ctx() context: PortalContext) {
    return change(context, (actor) => inviteToOrganisation(context.runtime, actor, input));
  }

  @Mutation(() => MeOutcome)
  withdrawGrant(@Arg('grantId', () => ID) grantId: string, @Ctx() context: PortalContext) {
    return change(context, (actor) => withdrawGrant(context.runtime, actor, grantId));
  }
}

function openSession(context: PortalContext, logIn: () => Promise<NewPortalSession>) {
  return portalOutcome(async () => {
    const { token, accountId } = await logIn();
    context.setSessionToken(token);
    return accountView(context.runtime, accountId);
  });
}

function change(context: PortalContext, command: (actor: ApplicantActor) => Promise<void>) {
  return portalOutcome(async () => {
    const actor = loggedIn(context);
    await command(actor);
    return accountView(context.runtime, actor.id);
  });
}
