import type { Update } from '../api/contract.js';
import { parseCertificate } from '../certificate/parsed-certificate.js';
import { DriverStop } from '../outcome/driver-stop.js';
import { discardKey, generateRenewalKey, labelOf, pendingKeyIds, wholePair, type RenewalKey } from '../token/renewal-key.js';
import { certificatesOn } from '../token/token-certificates.js';
import { asWriteFailure } from '../token/token-faults.js';
import { enter, hasCertificate, type Course } from './course.js';
import type { JournalEntry } from './journal.js';

/**
 * The one key pair for this order: the one that an earlier run left on the token, if it is whole; else a new one, whose
 * identity is on record before it is made. What a cut run left over is taken away. REQUEST_CONFLICT where the server has
 * taken the request of a key that is not on this token.
 */
export async function obtainKey(course: Course, update: Update): Promise<RenewalKey> {
  enter(course, 'PREPARING_KEY');
  if (update.key.algorithm !== 'RSA') throw new DriverStop('KEY_UNSUPPORTED');
  const begun = course.journal.read();
  const pairs = await wholePairs(course, update, begun);
  const wanted = certifiedKey(update);
  const kept = pairs.find(({ publicKey }) => (wanted ? publicKey.equals(wanted) : true));
  if (!kept && (wanted || update.state === 'ISSUING')) throw new DriverStop('REQUEST_CONFLICT');
  for (const { id } of pairs) {
    if (id !== kept?.id && !isCertified(course, id)) discardKey(course.session, id);
  }
  if (!kept) return makeKey(course, update);
  if (begun?.keyId !== kept.id.toString('hex')) course.journal.write(entryFor(course, update, kept.id));
  return kept;
}

function certifiedKey(update: Update): Buffer | undefined {
  if (!hasCertificate(update) || !update.certificate) return undefined;
  try {
    return parseCertificate(update.certificate.der).publicKey;
  } catch (cause) {
    throw new DriverStop('CERTIFICATE_REFUSED', {
      detail: { zh: '收到的数据不是完整的 X.509 证书。', en: 'What came is not a whole X.509 certificate.' }, cause,
    });
  }
}

/** Pairs made for this renewal, the remembered one first. Halves and odd sizes are taken away. */
async function wholePairs(course: Course, update: Update, begun: JournalEntry | undefined): Promise<readonly RenewalKey[]> {
  const { session, old } = course;
  const remembered = rememberedIds(course, update, begun);
  const pending = pendingKeyIds(session, labelOf(old.parsed.serial)).filter((id) => !remembered.some((other) => other.equals(id)));
  const pairs: RenewalKey[] = [];
  for (const id of [...remembered, ...pending]) {
    const pair = await wholePair(session, id, update.key.bits);
    if (pair) pairs.push(pair);
    else if (!isCertified(course, id)) discardKey(session, id);
  }
  return pairs;
}

/** A key that has its certificate and yet the order waits for a request: that certificate was revoked, and is issued again. */
function rememberedIds(course: Course, { state }: Update, begun: JournalEntry | undefined): readonly Buffer[] {
  if (!begun || begun.step === 'DONE') return [];
  const id = Buffer.from(begun.keyId, 'hex');
  return state === 'READY' && isCertified(course, id) ? [] : [id];
}

const isCertified = ({ session }: Course, id: Buffer): boolean => certificatesOn(session).some((certificate) => certificate.id.equals(id));

async function makeKey(course: Course, update: Update): Promise<RenewalKey> {
  const { session, journal, environment, old } = course;
  const id = environment.random(20);
  journal.write(entryFor(course, update, id));
  try {
    await generateRenewalKey(session, { id, label: labelOf(old.parsed.serial), bits: update.key.bits });
    const made = await wholePair(session, id, update.key.bits);
    if (made) return made;
  } catch (fault) {
    throw asWriteFailure(fault);
  }
  throw new DriverStop('WRITE_FAILED', {
    detail: { zh: 'Ukey 生成的密钥不能使用。', en: 'The key that the Ukey generated does not work.' },
  });
}

function entryFor({ options, session: { token }, old }: Course, update: Update, keyId: Buffer): JournalEntry {
  return {
    version: 1,
    server: options.server,
    serial: old.parsed.serial,
    token: { label: token.label, serial: token.serial },
    step: 'KEY',
    keyId: keyId.toString('hex'),
    orderNo: update.orderNo,
    csr: null,
    newSerial: null,
  };
}
