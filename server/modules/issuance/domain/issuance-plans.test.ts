import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IssuancePlan } from '../../../gateways/certificate-authority/port.js';
import { SteppedClock } from '../../../platform/clock.js';
import { readRequest } from '../../../platform/pki/request.js';
import { systemRandom } from '../../../platform/random.js';
import { testAuthority } from '../../../test/certificate-authority.js';
import { rsaRequest, sm2Request } from '../../../test/certificate-requests.js';
import { certificatePem, openSsl } from '../../../test/openssl.js';
import { certificateProfiles, profileNames, type CertificateProfile } from './certificate-profiles.js';
import { newSerial } from './certificate-serial.js';
import { renewedValidity } from './certificate-validity.js';
import { lintPlan, type KnownFacts } from './lint-plan.js';
import { planIssuance, subjectOf, type Subscriber } from './plan-issuance.js';

const RUNS = 2000;
const now = new Date('2026-06-10T02:00:00Z');
const oldNotAfter = new Date('2026-05-01T00:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'certdesk-plans-'));
const ssl = openSsl();
afterAll(() => {
  ssl.remove();
  rmSync(folder, { recursive: true });
});

/** How OpenSSL writes a name with its option `oneline`: bytes above ASCII as \XX, the whole in quotes where it must. */
function oneLine(subject: readonly { type: string; value: string }[]): string {
  const names: Record<string, string> = { '2.5.4.6': 'C', '2.5.4.10': 'O', '2.5.4.11': 'OU', '2.5.4.3': 'CN' };
  return subject.map(({ type, value }) => `${names[type]!} = ${written(value)}`).join(', ');
}

function written(value: string): string {
  const quotes = /[,+<>;]|^[# ].| $/s.test(value);
  const bytes = [...Buffer.from(value, 'utf8')].map((byte) => {
    if (byte >= 0x80) return `\\${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    const character = String.fromCharCode(byte);
    return character === '"' || character === '\\' ? `\\${character}` : character;
  });
  return quotes ? `"${bytes.join('')}"` : bytes.join('');
}

const pieces = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[一-龥]{1,12}$/) },
  { weight: 1, arbitrary: fc.constantFrom('𠮷', '𫖯', '㐂', '𬭎', '𰻝', '〇') }, // beyond the BMP, or rare
  { weight: 2, arbitrary: fc.constantFrom('"', '\'', '“', '”', ',', '+', '\\', ';', '<', '>', '=', '#', '（', '）', '/', '&', '*',
    '|', '{organisation}') },
  { weight: 1, arbitrary: fc.constantFrom('שלום', 'مرحبا') },
  { weight: 1, arbitrary: fc.constantFrom('\u202e', '\u200b', '\u0007', '\ue000', '\u2028', '\n', '\ufffe', ' ', '　') },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 10 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 10 }) },
);
const names = fc.array(pieces, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const cases = fc.record({
  organisation: names,
  profile: fc.constantFrom(...profileNames),
  cn: fc.constantFrom('{organisation}', 'CFCA@{organisation}@N{creditCode}@1', '{organisation}+{creditCode}'),
  maxLength: fc.constantFrom(64, 128),
  years: fc.constantFrom(1, 2, 3, 5),
});

interface Drawn {
  readonly organisation: string;
  readonly profile: (typeof profileNames)[number];
  readonly cn: string;
  readonly maxLength: number;
  readonly years: number;
}

function profileOf({ profile, cn, maxLength }: Pick<Drawn, 'profile' | 'cn' | 'maxLength'>): CertificateProfile {
  const base = certificateProfiles[profile];
  return { ...base, subject: base.subject.map((field) => (field.type === '2.5.4.3' ? { ...field, template: cn, maxLength } : field)) };
}

const keys = { 'organisation-rsa-2048': rsaRequest(), 'organisation-rsa-3072': rsaRequest(), 'organisation-sm2-pair': sm2Request() };

interface Planned { plan: IssuancePlan; subject: string; refused: readonly string[] }

function planned(drawn: Drawn): Planned {
  const profile = profileOf(drawn);
  const subscriber: Subscriber = { organisation: drawn.organisation, creditCode: '92330106MA2XY9K83X', email: '' };
  const plan = planIssuance({
    requestId: systemRandom.bytes(16).toString('hex'), profile, subscriber, validity: renewedValidity({ now, oldNotAfter,
      years: drawn.years }),
    request: keys[drawn.profile].request.toString('base64'), pkiUrl: 'https://pki.example', random: systemRandom,
  });
  // The keys are sound; what a key is refused for has tests of its own, and costs more than all of this.
  const known: KnownFacts = { profile: { ...profile, key: { algorithm: 'SM2', bits: 256 } }, subscriber, now, oldNotAfter,
    keyOfAnother: false, keyListed: false };
  const refused = lintPlan(plan, { algorithm: 'SM2', bits: 256 }, known).map(({ code }) => code);
  return { plan, subject: oneLine(subjectOf(profile, subscriber)), refused };
}

describe(`${RUNS} random profiles and names`, () => {
  let drawn: readonly Planned[];
  beforeAll(() => {
    drawn = fc.sample(cases, RUNS).map(planned);
  });

  test('are each refused before signing, or read by OpenSSL as the same subject', async () => {
    const authority = testAuthority(folder, new SteppedClock(now));
    const accepted = drawn.filter(({ refused }) => refused.length === 0);
    const answers = await Promise.all(accepted.map(({ plan }) => authority.issue(plan)));
    const pems = answers.flatMap((answer) => {
      if (answer.kind !== 'ISSUED') throw new Error(JSON.stringify(answer));
      return answer.certificates.map(({ der }) => certificatePem(der));
    });
    const bundle = join(ssl.folder, 'all.p7');
    await ssl.run('crl2pkcs7', '-nocrl', '-certfile', ssl.file('all.pem', pems.join('')), '-outform', 'DER', '-out', bundle);
    const read = (await ssl.run('pkcs7', '-inform', 'DER', '-in', bundle, '-print_certs', '-noout')).split('\n')
      .filter((line) => line.startsWith('subject=')).map((line) => line.slice('subject='.length));
    const expected = accepted.flatMap(({ plan, subject }) => plan.certificates.map(() => subject));
    expect(read).toEqual(expected);
    expect(accepted.length).toBeGreaterThan(RUNS / 10);
  }, 120_000);

  test('are refused for names that are not what they look like', () => {
    const codes = new Set(drawn.flatMap(({ refused }) => refused));
    expect([...codes].sort()).toEqual(['NAME_CHARACTERS', 'NAME_EMPTY', 'NAME_LENGTH', 'NAME_SPACES'].filter((code) => codes.has(code)));
    for (const code of ['NAME_CHARACTERS', 'NAME_LENGTH', 'NAME_SPACES']) expect(codes).toContain(code);
  });
});

test('100,000 serials are unique, positive and of 16 bytes', () => {
  const serials = new Set(Array.from({ length: 100_000 }, () => newSerial(systemRandom)));
  expect(serials.size).toBe(100_000);
  expect([...serials].every((serial) => /^[4-7][0-9A-F]{31}$/.test(serial))).toBe(true);
});

test('the facts of a request are what lint asks about', () => {
  const { publicKey } = readRequest(keys['organisation-rsa-2048'].request)!;
  const profile = certificateProfiles['organisation-rsa-2048'];
  const subscriber = { organisation: '杭州示例科技有限公司', creditCode: '92330106MA2XY9K83X', email: 'a@example.com' };
  const plan = planIssuance({
    requestId: 'A1', profile, subscriber, validity: renewedValidity({ now, oldNotAfter, years: 1 }), request: '',
      pkiUrl: 'https://pki.example', random: systemRandom,
  });
  expect(lintPlan(plan, publicKey, { profile, subscriber, now, oldNotAfter, keyOfAnother: false, keyListed: false })).toEqual([]);
});
