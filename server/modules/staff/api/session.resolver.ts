import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { outcome } from '../../../platform/graphql/outcome.js';
import { changeOwnPassword } from '../commands/change-own-password.js';
import { confirmTotp } from '../commands/confirm-totp.js';
import { enrolTotp } from '../commands/enrol-totp.js';
import { logIn } from '../commands/log-in.js';
import { logOut } from '../commands/log-out.js';
import { viewer } from '../queries/viewer.js';
import { ChangePasswordInput, LogInInput } from './inputs.js';
import { whoeverIsSignedIn, type StaffContext } from './staff-context.js';
import { LogInOutcome, TotpEnrolmentOutcome, Viewer, ViewerOutcome } from './viewer.type.js';

/** A person's own session and credentials. */
@Resolver()
export class SessionResolver {
  @Query(() => Viewer, { nullable: true, description: 'Null when not signed in.' })
  async me(@Ctx() context: StaffContext) {
    return context.staff ? viewer(context.runtime, context.staff.id, context.mfaOptional) : null;
  }

  @Mutation(() => LogInOutcome)
  logIn(@Arg('input', () => LogInInput) input: LogInInput, @Ctx() context: StaffContext) {
    return outcome(async () => {
      const { runtime, throttle, address, sessionLength, mfaOptional } = context;
      const session = await logIn(runtime, throttle, { ...input, address, sessionLength });
      context.setSessionToken(session.token);
      return { viewer: await viewer(runtime, session.staffId, mfaOptional) };
    });
  }

  @Mutation(() => Boolean)
  async logOut(@Ctx() context: StaffContext) {
    if (context.staff && context.sessionId) await logOut(context.runtime, context.staff, context.sessionId);
    context.setSessionToken(undefined);
    return true;
  }

  @Mutation(() => ViewerOutcome)
  changeOwnPassword(@Arg('input', () => ChangePasswordInput) input: ChangePasswordInput, @Ctx() context: StaffContext) {
    return outcome(async () => {
      const actor = whoeverIsSignedIn(context);
      await changeOwnPassword(context.runtime, actor, { ...input, sessionId: context.sessionId });
      return viewer(context.runtime, actor.id, context.mfaOptional);
    });
  }

  @Mutation(() => TotpEnrolmentOutcome)
  enrolTotp(@Ctx() context: StaffContext) {
    return outcome(async () => enrolTotp(context.runtime, whoeverIsSignedIn(context)));
  }

  @Mutation(() => ViewerOutcome)
  confirmTotp(@Arg('code', () => String) code: string, @Ctx() context: StaffContext) {
    return outcome(async () => {
      const actor = whoeverIsSignedIn(context);
      await confirmTotp(context.runtime, actor, code);
      return viewer(context.runtime, actor.id, context.mfaOptional);
    });
  }
}
