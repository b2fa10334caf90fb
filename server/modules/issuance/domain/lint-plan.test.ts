import { describe, expect, test } from '@jest/globals';
import { seededRandom } from '../../../platform/random.js';
import { certificateProfiles } from './certificate-profiles.js';
import { renewedValidity, yearsLater } from './certificate-validity.js';
import { isAboutKey } from './lint-finding.js';
import { lintPlan, type KnownFacts } from './lint-plan.js';
import { planIssuance } from './plan-issuance.js';
import type { KeyFacts, PlannedCertificate, PlannedIssuance } from './planned-issuance.js';
import { hasClosePrimes, hasRocaFingerprint, hasSmallFactor, squareRoot } from './weak-rsa.js';

const now = new Date('2026-06-10T02:00:00Z');
const oldNotAfter = new Date('2026-05-01T00:00:00Z');
const profile = certificateProfiles['organisation-rsa-2048'];
const subscriber = { organisation: '杭州示例科技有限公司', creditCode: '92330106MA2XY9K83X', email: 'seal@example.com' };
const known: KnownFacts = { profile, subscriber, now, oldNotAfter, keyOfAnother: false, keyListed: false };


const plan = planIssuance({
  requestId: 'A1', profile, subscriber, validity: renewedValidity({ now, oldNotAfter, years: 2 }), request: '',
    pkiUrl: 'https://pki.example',
  random: seededRandom('plans'),
});
/** Odd, without small factors as far as the tests ask: a product of Mersenne primes. */
const sound = ((1n << 1279n) - 1n) * ((1n << 607n) - 1n);
const key: KeyFacts = { algorithm: 'RSA', bits: 2048, modulusHex: sound.toString(16), exponent: 65_537 };

const changed = (change: Partial<PlannedCertificate>): PlannedIssuance => ({ ...plan, certificates: [{ ...plan.certificates[0]!,
  ...change }] });
const codes = (given: PlannedIssuance, facts: KeyFacts = key, change: Partial<KnownFacts> = {}): string[] =>
  lintPlan(given, facts, { ...known, ...change }).map(({ code }) => code);

test('a plan that is in order has no finding', () => {
  expect(codes(plan)).toEqual([]);
});

describe('a key is refused', () => {
  test.each<[string, Partial<KeyFacts>, Partial<KnownFacts>, string]>([
    ['of another algorithm', { algorithm: 'SM2', bits: 256 }, {}, 'KEY_ALGORITHM'],
    ['that is too short', { bits: 1024 }, {}, 'KEY_LENGTH'],
    ['with the exponent 3', { exponent: 3 }, {}, 'KEY_EXPONENT'],
    ['with an even exponent', { exponent: 65_538 }, {}, 'KEY_EXPONENT'],
    ['with an exponent beyond reckoning', { exponent: Number.POSITIVE_INFINITY }, {}, 'KEY_EXPONENT'],
    ['with a small factor', { modulusHex: (sound * 9973n).toString(16) }, {}, 'KEY_SMALL_FACTOR'],
    ['that is even', { modulusHex: (sound * 2n).toString(16) }, {}, 'KEY_SMALL_FACTOR'],
    ['of another subscriber', {}, { keyOfAnother: true }, 'KEY_OF_ANOTHER'],
    ['that is publicly known', {}, { keyListed: true }, 'KEY_LISTED'],
  ])('%s', (_, facts, change, code) => {
    const findings = lintPlan(plan, { ...key, ...facts }, { ...known, ...change });
    expect(findings.map((found) => found.code)).toEqual([code]);
    expect(findings.every(isAboutKey)).toBe(true);
    expect(findings[0]).toMatchObject({ zh: expect.stringContaining('重新生成'), en: expect.stringContaining('generate another key') });
  });

  test('with the fingerprint of ROCA: a power of 65537 modulo each small prime', () => {
    const primes = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109,
      113, 127, 131, 137, 139, 149, 151, 157, 163, 167];
    const product = primes.reduce((sum, prime) => sum * BigInt(prime), 1n);
    const half = (k: bigint, power: bigint): bigint => k * product + 65_537n ** power % product;
    expect(hasRocaFingerprint(half(12345n, 7n) * half(99991n, 11n))).toBe(true);
    expect(hasRocaFingerprint(sound)).toBe(false);
  });

  test('whose primes lie close together', () => {
    const [p, q] = [(1n << 521n) - 1n, (1n << 521n) + 1001n];
    expect(hasClosePrimes(p * q)).toBe(true);
    expect(hasClosePrimes(sound)).toBe(false);
    expect(hasSmallFactor(sound)).toBe(false);
    expect(squareRoot(p * p)).toBe(p);
    expect(squareRoot(p * p - 1n)).toBe(p - 1n);
  });
});

describe('a certificate is refused', () => {
  const subject = (position: number, value: string) => ({
    subject: plan.certificates[0]!.subject.map((attribute, at) => (at === position ? { ...attribute, value } : attribute)),
  });
  test.each<[string, Partial<PlannedCertificate>, string]>([
    ['for another organisation', subject(1, '上海示例科技有限公司'), 'SUBJECT_DIFFERS'],
    ['with one attribute less', { subject: plan.certificates[0]!.subject.slice(1) }, 'SUBJECT_DIFFERS'],
    ['that begins before the present', { notBefore: '2026-06-09T02:00:00Z' }, 'NOT_BEFORE'],
    ['that begins in the future', { notBefore: '2026-06-10T03:00:00Z' }, 'NOT_BEFORE'],
    ['whose beginning is no time', { notBefore: 'soon' }, 'NOT_BEFORE'],
    ['that ends before it begins', { notAfter: '2026-06-10T01:00:00Z' }, 'NOT_AFTER'],
    ['that holds too long', { notAfter: '2031-06-10T02:00:01Z' }, 'VALIDITY_TOO_LONG'],
    ['with a negative serial', { serial: 'FF00112233445566' }, 'SERIAL'],
    ['with a short serial', { serial: '40112233' }, 'SERIAL'],
    ['with the usages of another profile', { keyUsage: ['keyAgreement'] }, 'PROFILE_DIFFERS'],
    ['with an address that is none', { alternativeNames: [{ kind: 'email', value: '某人 <a@b>' }] }, 'EMAIL'],
  ])('%s', (_, change, code) => {
    expect(codes(changed(change))).toContain(code);
  });

  test.each([
    [' 首有空格', 'NAME_SPACES'], ['尾有空格　', 'NAME_SPACES'], ['甲\u202e乙', 'NAME_CHARACTERS'], ['甲\u200b乙', 'NAME_CHARACTERS'],
    ['甲\n乙', 'NAME_CHARACTERS'], ['甲\ue000', 'NAME_CHARACTERS'], ['甲'.repeat(65), 'NAME_LENGTH'], ['  ', 'NAME_EMPTY'],
  ])('for the name %j', (organisation, code) => {
    const named = { ...subscriber, organisation };
    const given = planIssuance({ requestId: 'A1', profile, subscriber: named, validity: renewedValidity({ now, oldNotAfter,
      years: 1 }), request: '', pkiUrl: '', random: seededRandom('x') });
    expect(codes(given, key, { subscriber: named })).toContain(code);
  });
});

describe('the years paid for', () => {
  test('begin with the download of an expired certificate, and follow one that still holds', () => {
    expect(renewedValidity({ now, oldNotAfter, years: 1 })).toEqual({ notBefore: now, notAfter: new Date('2027-06-10T02:00:00Z') });
    const early = new Date('2026-08-01T00:00:00Z');
    expect(renewedValidity({ now, oldNotAfter: early, years: 2 })).toEqual({ notBefore: now, notAfter: new Date('2028-08-01T00:00:00Z') });
  });

  test('end on the last of February where there is no 29th', () => {
    expect(yearsLater(new Date('2028-02-29T10:00:00Z'), 1)).toEqual(new Date('2029-02-28T10:00:00Z'));
    expect(yearsLater(new Date('2028-02-29T10:00:00Z'), 4)).toEqual(new Date('2032-02-29T10:00:00Z'));
  });
});
