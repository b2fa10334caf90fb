import type { Update } from '../api/contract.js';
import { isOlder } from '../api/driver-age.js';
import { openServerLine, type ServerLine, type ServerLineOptions } from '../api/server-line.js';
import { nameOf, sameSerial, type ParsedCertificate } from '../certificate/parsed-certificate.js';
import type { DriverEnvironment } from '../environment.js';
import { DriverStop } from '../outcome/driver-stop.js';
import { openTokens, type ModuleChoice } from '../token/open-tokens.js';
import type { Token } from '../token/token.js';
import { certificatesOn, privateKeyFor } from '../token/token-certificates.js';
import { openSession, type TokenSession } from '../token/token-session.js';
import { driverVersion } from '../version.js';
import { chooseCertificate, type Held } from './choose-certificate.js';
import type { Conversation } from './conversation.js';
import { enter, type Course } from './course.js';
import { installCertificate } from './install-certificate.js';
import { journalEntries, openJournal, type Journal } from './journal.js';
import { bidsWarning, removeOld } from './keep-old.js';
import { logIn } from './log-in.js';
import { obtainCertificate } from './obtain-certificate.js';
import { openProvenLine } from './proven-line.js';

export interface RenewOptions extends ModuleChoice, ServerLineOptions {
  readonly serial?: string | undefined;
  readonly resume?: boolean;
  readonly trusted: readonly ParsedCertificate[];
  readonly code?: string | undefined;
  readonly waitSeconds: number;
  readonly dryRun: boolean;
  readonly removeOld: boolean;
}

export interface Renewed {
  /** INSTALLED by this run, ALREADY_INSTALLED by an earlier one, or nothing but looked at. */
  readonly result: 'INSTALLED' | 'ALREADY_INSTALLED' | 'DRY_RUN';
  readonly token: Token;
  readonly old: ParsedCertificate;
  /** None in a dry run. */
  readonly issued: ParsedCertificate | undefined;
  /** None where an earlier run had ended it and the server was not asked. */
  readonly update: Update | undefined;
}

/**
 * Renews the certificate on the Ukey: from its choice, by proof, key, request, certificate and checks, to its
 * installation. Wherever an earlier run stopped, this one goes on.
 */
export async function renew(environment: DriverEnvironment, conversation: Conversation, options: RenewOptions): Promise<Renewed> {
  const line = openServerLine(options, environment);
  const opened = await openTokens(options);
  try {
    const server = options.server.origin;
    const entries = journalEntries(environment.stateFolder, server);
    const held = chooseCertificate(opened.tokens, {
      serial: options.serial, resume: options.resume ?? false, entries, now: environment.now(),
    });
    const journal = openJournal(environment.stateFolder, server, held.certificate.parsed.serial);
    try {
      return await renewHeld({ environment, conversation, options, line, journal }, held);
    } finally {
      journal.close();
    }
  } finally {
    opened.close();
  }
}

interface Run {
  readonly environment: DriverEnvironment;
  readonly conversation: Conversation;
  readonly options: RenewOptions;
  readonly line: ServerLine;
  readonly journal: Journal;
}

async function renewHeld(run: Run, { token, certificate: { parsed: old } }: Held): Promise<Renewed> {
  const { conversation, options, journal } = run;
  const begun = journal.read();
  if (begun?.step === 'DONE') {
    if (options.removeOld && !options.dryRun) await removeAfterwards(run, token, old);
    return { result: 'ALREADY_INSTALLED', token, old, issued: newOneOn(token, begun.newSerial), update: undefined };
  }
  conversation.warn(bidsWarning);
  if (!options.dryRun && !(await conversation.agree({ token, certificate: old, resumed: begun !== undefined }))) {
    throw new DriverStop('INTERRUPTED', { detail: { zh: '没有开始，未作任何改动。', en: 'Not begun; nothing was changed.' } });
  }
  await demandRecentDriver(run);
  const session = openSession(token);
  try {
    await logIn(session, conversation);
    const renewed = await renewLoggedIn(run, session, old);
    if (options.removeOld && !options.dryRun) await removeIfAgreed(run, session, old);
    return renewed;
  } finally {
    session.close();
  }
}

/** Asked before the PIN: nobody should type one only to hear that the server cannot be reached. */
async function demandRecentDriver({ line }: Run): Promise<void> {
  const { info } = await line.info();
  if (isOlder(driverVersion, info.oldestDriver)) throw new DriverStop('DRIVER_TOO_OLD');
}

async function renewLoggedIn(run: Run, session: TokenSession, old: ParsedCertificate): Promise<Renewed> {
  const { environment, conversation, options, journal } = run;
  const { token } = session;
  enter(run, 'PROVING');
  const oldKey = privateKeyFor(session, old);
  if (!oldKey) throw noPrivateKey(old);
  const line = await openProvenLine(run.line, old, (bytes) => session.sign(oldKey, bytes));
  if (options.dryRun) return { result: 'DRY_RUN', token, old, issued: undefined, update: line.opened };
  const held = certificatesOn(session);
  const course: Course = {
    environment, conversation, journal, session, line,
    old: held.find(({ parsed }) => parsed.der.equals(old.der))!,
    trusted: [...options.trusted, ...held.map(({ parsed }) => parsed).filter(({ x509 }) => x509.ca)],
    options: { server: options.server.origin, code: options.code, waitSeconds: options.waitSeconds },
  };
  const obtained = await obtainCertificate(course);
  const already = obtained.update.state === 'INSTALLED';
  const installed = await installCertificate(course, obtained);
  return { result: already ? 'ALREADY_INSTALLED' : 'INSTALLED', token, old, ...installed };
}

async function removeAfterwards(run: Run, token: Token, old: ParsedCertificate): Promise<void> {
  const session = openSession(token);
  try {
    await logIn(session, run.conversation);
    await removeIfAgreed(run, session, old);
  } finally {
    session.close();
  }
}

async function removeIfAgreed({ conversation }: Run, session: TokenSession, old: ParsedCertificate): Promise<void> {
  if (!(await conversation.agreeToRemoval(old))) return;
  const present = certificatesOn(session).find(({ parsed }) => parsed.der.equals(old.der));
  if (present) removeOld(session, present);
}

function newOneOn(token: Token, serial: string | null): ParsedCertificate | undefined {
  const session = openSession(token, 'READ');
  try {
    return certificatesOn(session).map(({ parsed }) => parsed).find((parsed) => serial !== null && sameSerial(parsed.serial, serial));
  } finally {
    session.close();
  }
}

const noPrivateKey = (old: ParsedCertificate): DriverStop => new DriverStop('NOTHING_TO_RENEW', {
  detail: {
    zh: `Ukey 上没有证书“${nameOf(old)}”的私钥。`, en: `The Ukey does not hold the private key of the certificate “${nameOf(old)}”.`,
  },
});
