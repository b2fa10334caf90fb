import type { DeliveredCertificate, Update } from '../api/contract.js';
import { makeCertificationRequest } from '../certificate/certification-request.js';
import { DriverStop } from '../outcome/driver-stop.js';
import { discardKey, type RenewalKey } from '../token/renewal-key.js';
import { enter, hasCertificate, type Course } from './course.js';
import { obtainKey } from './obtain-key.js';

export interface Obtained {
  readonly update: Update;
  readonly key: RenewalKey;
  readonly certificate: DeliveredCertificate;
}

/** Keys that the authority does not take are made anew this often; a token that fails more often is faulty. */
const MOST_KEYS = 3;
/** As often as the server lets a code be wrong. */
const MOST_CODES = 5;
const DEFAULT_POLL_SECONDS = 2;

/** From the order to its certificate, wherever an earlier run stopped. */
export async function obtainCertificate(course: Course): Promise<Obtained> {
  for (let made = 1; ; made += 1) {
    const update = made === 1 ? course.line.opened : await course.line.update();
    if (update.state === 'ISSUE_FAILED') throw new DriverStop('ISSUE_FAILED');
    const key = await obtainKey(course, update);
    try {
      const issued = await issuedUpdate(course, update.state === 'READY' ? await request(course, update, key) : update);
      return { update: issued, key, certificate: issued.certificate! };
    } catch (fault) {
      if (!(fault instanceof DriverStop) || !['KEY_UNACCEPTABLE', 'REQUEST_CONFLICT'].includes(fault.code)) throw fault;
      discardKey(course.session, key.id);
      if (fault.code === 'REQUEST_CONFLICT' || made === MOST_KEYS) throw fault;
    }
  }
}

/** The request is on record before it is sent; a code that is asked for is asked of the person. */
async function request(course: Course, update: Update, key: RenewalKey): Promise<Update> {
  enter(course, 'REQUESTING');
  const csr = await makeCertificationRequest({
    rawSubject: course.old.parsed.rawSubject, publicKey: key.publicKey, sign: (bytes) => course.session.sign(key.privateKey, bytes),
  });
  const entry = course.journal.read();
  if (entry) course.journal.write({ ...entry, step: 'REQUEST', csr: csr.toString('base64') });
  let code = update.codeRequired ? course.options.code ?? await askCode(course, update.codeTriesLeft) : undefined;
  for (let tried = 1; ; tried += 1) {
    try {
      return await course.line.request(update.id, csr, code);
    } catch (fault) {
      const wrong = fault instanceof DriverStop && (fault.code === 'CODE_WRONG' || fault.code === 'CODE_REQUIRED');
      if (!wrong || !course.conversation.asksAgain || tried === MOST_CODES) throw fault;
      if (fault.detail) course.conversation.warn(fault.detail);
      code = await askCode(course, (await course.line.update()).codeTriesLeft);
    }
  }
}

async function askCode({ conversation }: Course, triesLeft: number | null): Promise<string> {
  return (await conversation.downloadCode(triesLeft)).trim();
}

/** Waits while the authority is at it; STILL_ISSUING when the patience given is over. */
async function issuedUpdate(course: Course, first: Update): Promise<Update> {
  const { environment, line, options } = course;
  const until = environment.now().getTime() + options.waitSeconds * 1000;
  let update = first;
  if (update.state === 'ISSUING') enter(course, 'ISSUING');
  while (update.state === 'ISSUING') {
    const pause = (update.retryAfterSeconds ?? DEFAULT_POLL_SECONDS) * 1000;
    if (environment.now().getTime() + pause > until) throw new DriverStop('STILL_ISSUING');
    await environment.pause(pause);
    update = await line.update();
  }
  if (update.state === 'ISSUE_FAILED') throw new DriverStop('ISSUE_FAILED');
  if (hasCertificate(update) && update.certificate) return update;
  throw new DriverStop('SERVER_FAULT', {
    detail: { zh: `服务器说证书处于 ${update.state}，但没有给出证书。`, en: `The server says ${update.state} but hands over no certificate.` },
  });
}
