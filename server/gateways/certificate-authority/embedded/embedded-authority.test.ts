import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { SteppedClock } from '../../../platform/clock.js';
import { readCertificate } from '../../../platform/pki/certificate.js';
import { chainsTo } from '../../../platform/pki/chain.js';
import { aCertificatePlan, anIssuancePlan, testAuthority } from '../../../test/certificate-authority.js';
import { rsaRequest, sm2Request } from '../../../test/certificate-requests.js';
import { certificatePem, openSsl } from '../../../test/openssl.js';
import type { CertificatePlan, IssuanceAnswer, IssuedCertificate } from '../port.js';

/** Inside the certificates' validity, whatever the machine's date. */
const AT_TIME = String(Date.parse('2026-06-11T00:00:00Z') / 1000);
const SM2_ID = ['-vfyopt', 'distid:1234567812345678'];
const folder = mkdtempSync(join(tmpdir(), 'certdesk-embedded-'));
const clock = new SteppedClock(new Date('2026-06-10T02:00:00Z'));
const applicant = rsaRequest();
const authority = testAuthority(folder, clock);
const ssl = openSsl();
afterAll(() => {
  ssl.remove();
  rmSync(folder, { recursive: true });
});

function issued(answer: IssuanceAnswer): readonly IssuedCertificate[] {
  if (answer.kind !== 'ISSUED') throw new Error(JSON.stringify(answer));
  return answer.certificates;
}

async function chainFiles(name: string): Promise<{ issuing: string; root: string; chain: readonly Buffer[] }> {
  const { chain } = (await authority.issuers()).find((issuer) => issuer.name === name)!;
  return { issuing: ssl.file(`${name}-issuing.pem`, certificatePem(chain[0]!)), root: ssl.file(`${name}-root.pem`, certificatePem(chain[1]!)), chain };
}

describe('a certificate for an RSA key', () => {
  test('is accepted by OpenSSL up to the root, and says what was planned', async () => {
    const plan = anIssuancePlan(applicant.request);
    const [certificate] = issued(await authority.issue(plan));
    const { issuing, root } = await chainFiles('rsa');
    const file = ssl.file('leaf.pem', certificatePem(certificate!.der));

    expect(await ssl.run('verify', '-x509_strict', '-attime', AT_TIME, '-CAfile', root, '-untrusted', issuing, file)).toContain(': OK');

    const text = await ssl.run('x509', '-in', file, '-noout', '-text', '-nameopt', 'utf8,sep_comma_plus');
    expect(text).toContain('Subject: C=CN,O=杭州示例科技有限公司,OU=92330106MA2XY9K83X,CN=杭州示例科技有限公司');
    for (const said of [
      'Digital Signature, Non Repudiation, Key Encipherment, Data Encipherment', 'CA:FALSE', 'email:seal@example.com',
      'Policy: 1.3.6.1.4.1.55555.1.1', 'URI:http://pki.example/pki/crl/rsa.crl', 'OCSP - URI:http://pki.example/pki/ocsp',
      'CA Issuers - URI:http://pki.example/pki/issuers/rsa.cer', 'TLS Web Client Authentication, E-mail Protection',
      'Not Before: Jun 10 02:00:00 2026 GMT', 'Not After : Jun 10 02:00:00 2029 GMT', 'sha256WithRSAEncryption',
    ]) expect(text).toContain(said);
  });

  test('is read back by our own reader as what it is', async () => {
    const plan = anIssuancePlan(applicant.request);
    const [certificate] = issued(await authority.issue(plan));
    const { chain } = await chainFiles('rsa');
    const facts = readCertificate(certificate!.der)!;
    expect(facts.serial).toBe(plan.certificates[0]!.serial);
    expect(facts.subject.map(({ value }) => value)).toEqual(['CN', '杭州示例科技有限公司', '92330106MA2XY9K83X', '杭州示例科技有限公司']);
    expect(facts.publicKey.spkiDer.equals(applicant.spkiDer)).toBe(true);
    expect(chainsTo(certificate!.der, [{ chain }])).toBe(true);
    expect(chainsTo(certificate!.der, [{ chain }], { at: new Date('2030-01-01') })).toBe(false);
    expect(chainsTo(certificate!.der, [{ chain: [...chain].reverse() }])).toBe(false);
  });
});

describe('a pair for an SM2 key', () => {
  const pair = (): CertificatePlan[] => [
    aCertificatePlan({ purpose: 'SIGN', keyUsage: ['digitalSignature', 'nonRepudiation'] }),
    aCertificatePlan({ purpose: 'ENCRYPT', keyUsage: ['keyEncipherment', 'dataEncipherment', 'keyAgreement'] }),
  ];

  test('verifies in OpenSSL, both of it', async () => {
    const request = sm2Request();
    const certificates = issued(await authority.issue(anIssuancePlan(request.request, { issuer: 'sm2', certificates: pair() })));
    const { issuing, root, chain } = await chainFiles('sm2');
    expect(await ssl.run('verify', ...SM2_ID, '-attime', AT_TIME, '-trusted', root, issuing)).toContain(': OK');
    expect(certificates.map(({ purpose }) => purpose)).toEqual(['SIGN', 'ENCRYPT']);
    for (const { purpose, der } of certificates) {
      const file = ssl.file(`${purpose}.pem`, certificatePem(der));
      // openssl gives the user id to the certificate that it is asked about alone, so each step is one call.
      expect(await ssl.run('verify', ...SM2_ID, '-attime', AT_TIME, '-partial_chain', '-trusted', issuing, file)).toContain(': OK');
      expect(chainsTo(der, [{ chain }])).toBe(true);
    }
    expect(readCertificate(certificates[0]!.der)!.publicKey.spkiDer.equals(request.spkiDer)).toBe(true);
  });
});
