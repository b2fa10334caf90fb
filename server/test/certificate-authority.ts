import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createEmbeddedAuthority } from '../gateways/certificate-authority/embedded/embedded-authority.js';
import { Ledger } from '../gateways/certificate-authority/embedded/ledger.js';
import type { CertificateAuthorityGateway, CertificatePlan, IssuancePlan } from '../gateways/certificate-authority/port.js';
import { SteppedClock, type Clock } from '../platform/clock.js';
import { systemRandom } from '../platform/random.js';
import { ensureSmallAuthority } from './small-authority.js';

export const testPassphrase = 'a passphrase of the tests';

/** Before every moment that a test chooses. */
const madeAt = new Date('2026-01-01T00:00:00Z');

/** One authority for the whole run: its folder is jest's (global-setup.mjs), its keys are made by whoever needs it first. */
export async function testAuthorityFolder(folder = process.env['TEST_AUTHORITY_DIR']): Promise<string> {
  if (!folder) throw new Error('TEST_AUTHORITY_DIR is not set: jest runs without its global setup');
  await ensureSmallAuthority(folder, testPassphrase, new SteppedClock(madeAt));
  return folder;
}

/** The run's authority with a ledger of its own below `folder`. Nothing is made or opened before its first use. */
export function testAuthority(folder: string, clock: Clock): CertificateAuthorityGateway {
  let opened: Promise<CertificateAuthorityGateway> | undefined;
  const authority = (): Promise<CertificateAuthorityGateway> => (opened ??= openTestAuthority(join(folder, 'ledger'), clock));
  return {
    issuers: async () => (await authority()).issuers(),
    issue: async (plan) => (await authority()).issue(plan),
    query: async (requestId) => (await authority()).query(requestId),
    revoke: async (issuer, revocation) => (await authority()).revoke(issuer, revocation),
    crl: async (order) => (await authority()).crl(order),
    ocsp: async (request, statusOf) => (await authority()).ocsp(request, statusOf),
  };
}

async function openTestAuthority(ledger: string, clock: Clock): Promise<CertificateAuthorityGateway> {
  mkdirSync(ledger, { recursive: true });
  const folder = await testAuthorityFolder();
  return createEmbeddedAuthority({ folder, passphrase: testPassphrase, clock, random: systemRandom, ledger: new Ledger(ledger) });
}

let lastNumber = 0;

/** A plan that is in order, for the request (DER), under a number and a serial of its own. */
export function anIssuancePlan(request: Buffer, change: Partial<IssuancePlan> = {}): IssuancePlan {
  lastNumber += 1;
  return {
    requestId: `ZS${process.pid}N${String(lastNumber)}`,
    issuer: 'rsa',
    certificates: [aCertificatePlan()],
    request: request.toString('base64'),
    ...change,
  };
}

export function aCertificatePlan(change: Partial<CertificatePlan> = {}): CertificatePlan {
  return {
    purpose: 'SIGN_AND_ENCRYPT',
    serial: `4${systemRandom.bytes(16).toString('hex').slice(1)}`.toUpperCase(),
    subject: [
      { type: '2.5.4.6', encoding: 'PRINTABLE', value: 'CN' },
      { type: '2.5.4.10', encoding: 'UTF8', value: '杭州示例科技有限公司' },
      { type: '2.5.4.11', encoding: 'UTF8', value: '92330106MA2XY9K83X' },
      { type: '2.5.4.3', encoding: 'UTF8', value: '杭州示例科技有限公司' },
    ],
    notBefore: '2026-06-10T02:00:00Z',
    notAfter: '2029-06-10T02:00:00Z',
    keyUsage: ['digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment'],
    extendedKeyUsage: ['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.7.3.4'],
    alternativeNames: [{ kind: 'email', value: 'seal@example.com' }],
    policies: ['1.3.6.1.4.1.55555.1.1'],
    crlUrls: ['http://pki.example/pki/crl/rsa.crl'],
    ocspUrls: ['http://pki.example/pki/ocsp'],
    issuerUrls: ['http://pki.example/pki/issuers/rsa.cer'],
    ...change,
  };
}
