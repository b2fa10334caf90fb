import { applicantActor, type ApplicantActor } from '../modules/applicant/applicant-actor.js';
import type { HallSession } from '../modules/applicant/commands/hall-log-in.js';
import { logInWithCode } from '../modules/applicant/commands/log-in-with-code.js';
import { requestSmsCode } from '../modules/applicant/commands/request-sms-code.js';
import { currentText, requiredKinds } from '../modules/applicant/domain/consent-texts.js';
import { HallThrottle } from '../modules/applicant/hall-throttle.js';
import { accountPhoneIndex } from '../modules/applicant/phone-index.js';
import { openSmsCode } from '../modules/applicant/queries/open-sms-code.js';
import { SmsCode } from '../modules/applicant/sms-code.entity.js';
import { hours } from '../platform/clock.js';
import { aMobileNumber } from './factories/made-up.js';
import type { Harness } from './harness.js';

type Subject = Pick<Harness, 'runtime'>;

/** What whoever logs in for the first time agrees to. */
export const agreedVersions = requiredKinds.map((kind) => currentText(kind).version);

/** Of a password that the rules accept. */
export const hallPassword = 'Correct-horse-battery-8';

/** The code that was last issued for a phone and waits to be sent. */
export async function codeSentTo({ runtime }: Subject, phone: string): Promise<string> {
  const em = runtime.db.orm.em.fork();
  const phoneIndex = accountPhoneIndex(runtime.sealing, phone);
  const [newest] = await em.find(SmsCode, { phoneIndex }, { orderBy: { issuedAt: 'desc', id: 'desc' }, limit: 1 });
  const open = newest && (await openSmsCode(em, runtime.sealing, newest.id));
  if (!open) throw new Error('no code waits to be sent to this phone');
  return open.code;
}

export interface LoggedIn {
  readonly applicant: ApplicantActor;
  readonly sessionId: string;
  readonly phone: string;
  readonly session: HallSession;
}

/** Somebody who logged in by SMS code a moment ago: a new account unless the phone has one. */
export async function aLoggedInApplicant(harness: Subject, phone: string = aMobileNumber()): Promise<LoggedIn> {
  const throttle = new HallThrottle(harness.runtime.clock);
  const address = `192.0.2.${1 + Number(phone.slice(-3)) % 250}`;
  await requestSmsCode(harness.runtime, throttle, { phone, address });
  const code = await codeSentTo(harness, phone);
  const session = await logInWithCode(harness.runtime, throttle, { phone, code, agreedVersions, address, sessionLength: hours(12) });
  return { applicant: applicantActor(session.accountId), sessionId: session.sessionId, phone, session };
}
