import { applicantActor, type ApplicantActor } from '../modules/applicant/applicant-actor.js';
import { logInWithCode } from '../modules/applicant/commands/log-in-with-code.js';
import type { NewPortalSession } from '../modules/applicant/commands/open-portal-session.js';
import { requestSmsCode } from '../modules/applicant/commands/request-sms-code.js';
import { requiredVersions } from '../modules/applicant/domain/consent-texts.js';
import { PortalThrottle } from '../modules/applicant/log-in-throttle.js';
import { accountPhoneIndex } from '../modules/applicant/phone-index.js';
import { openSmsCode } from '../modules/applicant/queries/open-sms-code.js';
import { SmsCode } from '../modules/applicant/sms-code.entity.js';
import { hours } from '../platform/clock.js';
import { aMobileNumber } from './factories/made-up.js';
import type { Harness } from './harness.js';

type Subject = Pick<Harness, 'runtime'>;

/** The code that was last issued for a phone and waits to be sent. */
export async function codeSentTo({ runtime }: Subject, phone: string): Promise<string> {
  const em = runtime.db.orm.em.fork();
  const phoneIndex = accountPhoneIndex(runtime.sealing, phone);
  const [newest] = await em.find(SmsCode, { phoneIndex }, { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 1 });
  const open = newest && (await openSmsCode(em, runtime.sealing, newest.id));
  if (!open) throw new Error('no code waits to be sent to this phone');
  return open.code;
}

export interface LoggedIn {
  readonly applicant: ApplicantActor;
  readonly session: NewPortalSession;
}

/** Somebody who logged in by SMS code a moment ago: a new account unless the phone has one. */
export async function aLoggedInApplicant(harness: Subject, phone: string = aMobileNumber()): Promise<LoggedIn> {
  const throttle = new PortalThrottle(harness.runtime.clock);
  await requestSmsCode(harness.runtime, throttle, { phone, address: '192.0.2.1' });
  const code = await codeSentTo(harness, phone);
  const agreed = { agreedVersions: requiredVersions, address: '192.0.2.1', sessionLength: hours(12) };
  const session = await logInWithCode(harness.runtime, throttle, { phone, code, ...agreed });
  return { applicant: applicantActor(session.accountId), session };
}
