import { nameOf, sameSerial } from '../certificate/parsed-certificate.js';
import { DriverStop } from '../outcome/driver-stop.js';
import { plain } from '../outcome/sentence.js';
import type { Token } from '../token/token.js';
import { certificatesOn, type TokenCertificate } from '../token/token-certificates.js';
import { openSession, type TokenSession } from '../token/token-session.js';
import type { JournalEntry } from './journal.js';
import { isRetired } from './keep-old.js';

export interface Held {
  readonly token: Token;
  readonly certificate: TokenCertificate;
}

/** The certificates of subscribers on all tokens; the authorities' that lie beside them are left out. */
export function heldCertificates(tokens: readonly Token[]): readonly Held[] {
  return tokens.flatMap((token) => {
    const session = openSession(token, 'READ');
    try {
      return subscribers(session).map((certificate) => ({ token, certificate }));
    } finally {
      session.close();
    }
  });
}

const subscribers = (session: TokenSession): readonly TokenCertificate[] =>
  certificatesOn(session).filter(({ parsed }) => !parsed.x509.ca);

export interface Choice {
  readonly serial?: string | undefined;
  /** Only what was begun is meant; where all of that has ended, what ended. */
  readonly resume?: boolean;
  /** What is remembered of updates at this server. */
  readonly entries: readonly JournalEntry[];
  readonly now: Date;
}

/**
 * The one certificate to renew: the one named; else the one whose update was begun; else the only one that has not been
 * renewed already. NO_TOKEN, NOTHING_TO_RENEW or SEVERAL otherwise; KEY_UNSUPPORTED for one that is not RSA.
 */
export function chooseCertificate(tokens: readonly Token[], { serial, entries, resume = false, now }: Choice): Held {
  if (tokens.length === 0) throw new DriverStop('NO_TOKEN');
  const held = heldCertificates(tokens);
  const ended = resume ? lastEnded(held, entries) : undefined;
  const chosen = serial === undefined ? ended ?? renewedOf(theOnlyOne(held, entries), { held, entries, now }) : named(held, serial);
  if (chosen.certificate.parsed.keyAlgorithm !== 'RSA') throw new DriverStop('KEY_UNSUPPORTED');
  return chosen;
}

function named(held: readonly Held[], serial: string): Held {
  const found = held.find(({ certificate }) => sameSerial(certificate.parsed.serial, serial));
  if (found) return found;
  throw new DriverStop('NOTHING_TO_RENEW', {
    detail: { zh: `Ukey 上没有序列号为 ${plain(serial, 60)} 的证书。`, en: `The Ukey holds no certificate with the serial ${plain(serial, 60)}.` },
  });
}

const entryOf = (entries: readonly JournalEntry[], { certificate }: Held): JournalEntry | undefined =>
  entries.find(({ serial }) => serial === certificate.parsed.serial);

/**
 * Whoever starts the driver once more after it had ended, or was cut short at its very end, means the renewal that is
 * done, not the certificate that came of it: until that one expires itself.
 */
function renewedOf(one: Held, { held, entries, now }: Pick<Choice, 'entries' | 'now'> & { readonly held: readonly Held[] }): Held {
  const { parsed } = one.certificate;
  const done = entries.find(({ step, newSerial }) => step === 'DONE' && newSerial !== null && sameSerial(newSerial, parsed.serial));
  if (!done || parsed.notAfter <= now) return one;
  return held.find(({ certificate }) => certificate.parsed.serial === done.serial) ?? one;
}

/** What may be meant where nothing is named: updates begun first; else what is not renewed yet, RSA before all else. */
export function candidates(held: readonly Held[], entries: readonly JournalEntry[]): readonly Held[] {
  const stepOf = (one: Held): JournalEntry['step'] | undefined => entryOf(entries, one)?.step;
  const begun = held.filter((one) => !['DONE', undefined].includes(stepOf(one)));
  const open = held.filter((one) => !isRetired(one.certificate) && stepOf(one) !== 'DONE');
  const rsa = open.filter(({ certificate }) => certificate.parsed.keyAlgorithm === 'RSA');
  if (begun.length > 0) return begun;
  return rsa.length > 0 ? rsa : open;
}

/** Whoever resumes what had ended after all (the answer was lost, not the work) is told so, not sent to another certificate. */
function lastEnded(held: readonly Held[], entries: readonly JournalEntry[]): Held | undefined {
  const remembered = held.filter((one) => entryOf(entries, one) !== undefined);
  const unfinished = remembered.some((one) => entryOf(entries, one)?.step !== 'DONE');
  return unfinished ? undefined : remembered.at(-1);
}

function theOnlyOne(held: readonly Held[], entries: readonly JournalEntry[]): Held {
  const [first, ...others] = candidates(held, entries);
  if (!first) throw new DriverStop('NOTHING_TO_RENEW');
  if (others.length === 0) return first;
  const list = [first, ...others].map(({ certificate: { parsed } }) => `${plain(nameOf(parsed), 60)} ${parsed.serial}`).join('; ');
  throw new DriverStop('SEVERAL', { detail: { zh: `可更新的证书：${list}`, en: `Certificates: ${list}` } });
}
