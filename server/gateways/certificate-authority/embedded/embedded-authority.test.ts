import { createDecipheriv } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { sm2 } from 'sm-crypto-v2';
import { SteppedClock } from '../../../platform/clock.js';
import { bitsOf, decode, encode, octetsOf, partsOf } from '../../../platform/pki/asn1.js';
import { readCertificate } from '../../../platform/pki/certificate.js';
import { chainsTo } from '../../../platform/pki/chain.js';
import { aCertificatePlan, anIssuancePlan, testAuthority } from '../../../test/certificate-authority.js';
import { rsaRequest, sm2Request } from '../../../test/certificate-requests.js';
import { certificatePem, openSsl, pem } from '../../../test/openssl.js';
import type { CertificatePlan, CertificateStatus, IssuanceAnswer, IssuedCertificate } from '../port.js';
import { sm2Pkcs8 } from './key-file.js';

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

describe('what the authority is asked twice', () => {
  test('has one answer: the same certificate again, by issue and by query', async () => {
    const plan = anIssuancePlan(applicant.request);
    expect(await authority.query(plan.requestId)).toEqual({ kind: 'ABSENT' });
    const answers = await Promise.all([authority.issue(plan), authority.issue(plan), authority.issue(plan)]);
    const again = await authority.issue(structuredClone(plan));
    expect(new Set([...answers, again, await authority.query(plan.requestId)].map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('is one pair for an SM2 key, whose encryption key is made once', async () => {
    const certificates = [aCertificatePlan({ purpose: 'SIGN' }), aCertificatePlan({ purpose: 'ENCRYPT', keyUsage: ['keyEncipherment'] })];
    const plan = anIssuancePlan(sm2Request().request, { issuer: 'sm2', certificates });
    const [one, other] = await Promise.all([authority.issue(plan), testAuthority(folder, clock).issue(plan)]);
    expect(one).toEqual(other);
    expect(issued(one)[1]!.envelopedKey).toBeDefined();
  });

  test('under the same number with another plan is left open', async () => {
    const plan = anIssuancePlan(applicant.request);
    await authority.issue(plan);
    expect(await authority.issue({ ...plan, certificates: [aCertificatePlan()] })).toEqual({ kind: 'UNKNOWN', cause: 'REQUEST_ID_REUSED' });
  });
});

describe('what is not signed', () => {
  const tampered = Buffer.from(applicant.request);
  tampered[tampered.length - 1]! ^= 1;
  const beyond = aCertificatePlan({ notAfter: '2036-06-10T02:00:00Z' });
  const sign = aCertificatePlan({ keyUsage: ['keyCertSign'] });
  test.each([
    ['a request that its key did not sign', tampered, {}, 'REQUEST_SIGNATURE'],
    ['a request that is none', Buffer.from('no request'), {}, 'REQUEST_UNREADABLE'],
    ['a key of another algorithm', sm2Request().request, {}, 'KEY_ALGORITHM'],
    ['an issuer that is not here', applicant.request, { issuer: 'ecdsa' }, 'ISSUER_UNKNOWN'],
    ['a certificate that outlives its issuer', applicant.request, { certificates: [beyond] }, 'BEYOND_ISSUER'],
    ['a pair for an RSA key', applicant.request, { certificates: [aCertificatePlan({ purpose: 'SIGN' }), aCertificatePlan({ purpose: 'ENCRYPT' })] }, 'PURPOSES'],
    ['an authority', applicant.request, { certificates: [sign] }, 'PLAN_UNREADABLE'],
    ['a negative serial', applicant.request, { certificates: [aCertificatePlan({ serial: 'FF00112233445566' })] }, 'PLAN_UNREADABLE'],
  ])('%s', async (_, request, change, code) => {
    const plan = anIssuancePlan(request, change);
    const answer = await authority.issue(plan);
    expect(answer).toMatchObject({ kind: 'REFUSED', code });
    expect(await authority.query(plan.requestId)).toEqual(code === 'PLAN_UNREADABLE' ? { kind: 'ABSENT' } : answer);
  });
});

describe('the encryption key of a pair', () => {
  test('is opened by the signing key alone, and fits its certificate, by OpenSSL', async () => {
    const request = sm2Request();
    const certificates = [aCertificatePlan({ purpose: 'SIGN' }), aCertificatePlan({ purpose: 'ENCRYPT', keyUsage: ['keyEncipherment'] })];
    const [, encrypting] = issued(await authority.issue(anIssuancePlan(request.request, { issuer: 'sm2', certificates })));
    const [, wrapped, point, sealed] = partsOf(decode(encrypting!.envelopedKey!));
    const key = ssl.file('sign-key.pem', pem('PRIVATE KEY', sm2Pkcs8(request.scalar)));
    await ssl.run('pkeyutl', '-decrypt', '-inkey', key, '-in', ssl.file('wrapped.der', encode(wrapped!)), '-out', join(ssl.folder, 'sm4.key'));

    const opened = createDecipheriv('sm4-ecb', readFileSync(join(ssl.folder, 'sm4.key')), null).setAutoPadding(false);
    const scalar = Buffer.concat([opened.update(bitsOf(sealed)!), opened.final()]).toString('hex');
    expect(sm2.getPublicKeyFromPrivateKey(scalar)).toBe(bitsOf(point)!.toString('hex'));
    expect(readCertificate(encrypting!.der)!.publicKey.pointHex).toBe(bitsOf(point)!.toString('hex'));
  });
});

describe('revocation', () => {
  const serial = '4A00112233445566';
  const revokedAt = new Date('2026-06-10T01:00:00Z');
  const order = { issuer: 'rsa', number: 7, thisUpdate: clock.now(), nextUpdate: new Date('2026-06-11T02:00:00Z') };

  test('is on a list that OpenSSL verifies, with number and reason', async () => {
    const { issuing } = await chainFiles('rsa');
    const answer = await authority.crl({ ...order, revocations: [{ serial, reason: 'keyCompromise', revokedAt }, { serial: '4B00', reason: 'unspecified', revokedAt }] });
    if (answer.kind !== 'CRL') throw new Error(answer.cause);
    const said = await ssl.run('crl', '-inform', 'DER', '-in', ssl.file('list.crl', answer.der), '-noout', '-text', '-CAfile', issuing);
    expect(said).toContain('verify OK');
    for (const line of ['Version 2', serial, 'Key Compromise', '4B00', 'Jun 10 01:00:00 2026 GMT', 'Next Update: Jun 11 02:00:00 2026 GMT']) expect(said).toContain(line);
    expect(said).toMatch(/X509v3 CRL Number: \s*7/);
  });

  test('of nothing is a list all the same, and of a stranger none', async () => {
    const { issuing } = await chainFiles('rsa');
    const answer = await authority.crl({ ...order, revocations: [] });
    if (answer.kind !== 'CRL') throw new Error(answer.cause);
    expect(await ssl.run('crl', '-inform', 'DER', '-in', ssl.file('empty.crl', answer.der), '-noout', '-text', '-CAfile', issuing)).toMatch(/No Revoked Certificates[^]*verify OK/);
    expect(await authority.crl({ ...order, issuer: 'dsa', revocations: [] })).toEqual({ kind: 'UNAVAILABLE', cause: 'ISSUER_UNKNOWN' });
    expect(await authority.revoke('dsa', { serial, reason: 'superseded', revokedAt })).toMatchObject({ kind: 'REFUSED' });
  });

  test.each([['sha1', 'GOOD', ': good'], ['sha256', 'REVOKED', ': revoked'], ['sha256', 'UNKNOWN', ': unknown']] as const)(
    'is told by OCSP (%s, %s), which OpenSSL verifies', async (digest, kind, said) => {
      const { issuing, root } = await chainFiles('rsa');
      const request = join(ssl.folder, 'request.der');
      await ssl.run('ocsp', `-${digest}`, '-issuer', issuing, '-serial', `0x${serial}`, '-reqout', request);
      const asked: string[] = [];
      const answer = await authority.ocsp(readFileSync(request), async (issuer, number) => {
        asked.push(issuer, number);
        return kind === 'REVOKED' ? { kind, reason: 'keyCompromise', revokedAt } : { kind };
      });
      expect(asked).toEqual(['rsa', serial]);
      const response = ssl.file('response.der', answer);
      const verifying = ['-issuer', issuing, '-CAfile', root, '-respin', response, '-attime', AT_TIME, '-validity_period', '315360000', '-no_nonce'];
      // By the request as it was: the nonce must come back. Then by its number: that prints the status.
      expect(await ssl.run('ocsp', ...verifying, '-reqin', request)).toContain('Response verify OK');
      const told = await ssl.run('ocsp', `-${digest}`, ...verifying, '-serial', `0x${serial}`);
      expect(told).toContain('Response verify OK');
      expect(told).toContain(said);
      expect(told).not.toContain('WARNING');
    });

  test('is not told to a malformed request, of a stranger’s certificate, or when the register fails', async () => {
    const { root } = await chainFiles('rsa');
    const request = join(ssl.folder, 'other.der');
    const good = async (): Promise<CertificateStatus> => ({ kind: 'GOOD' });
    await ssl.run('ocsp', '-issuer', root, '-serial', '0x1234', '-reqout', request);
    const failure = (answer: Buffer): number => answer[answer.length - 1]!;
    expect(failure(await authority.ocsp(Buffer.from('hello'), good))).toBe(1);
    expect(failure(await authority.ocsp(readFileSync(request), good))).toBe(6);
    const { issuing } = await chainFiles('rsa');
    await ssl.run('ocsp', '-issuer', issuing, '-serial', '0x1234', '-reqout', request);
    expect(failure(await authority.ocsp(readFileSync(request), () => Promise.reject(new Error('no database'))))).toBe(3);
  });

  /** OpenSSL's `crl` and `ocsp` know no user id for SM2, so the signature over the signed part is what it verifies. */
  const verifiedBySm2 = async (signedPart: Buffer, signature: Buffer): Promise<string> => {
    const { issuing } = await chainFiles('sm2');
    const key = ssl.file('sm2-issuing.pub', await ssl.run('x509', '-in', issuing, '-noout', '-pubkey'));
    return ssl.run('pkeyutl', '-verify', '-pubin', '-inkey', key, '-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678',
      '-in', ssl.file('signed.part', signedPart), '-sigfile', ssl.file('signed.sig', signature));
  };

  test('of an SM2 certificate is on a list that OpenSSL reads, and whose signature it verifies', async () => {
    const answer = await authority.crl({ ...order, issuer: 'sm2', revocations: [{ serial, reason: 'keyCompromise', revokedAt }] });
    if (answer.kind !== 'CRL') throw new Error(answer.cause);
    const said = await ssl.run('crl', '-inform', 'DER', '-in', ssl.file('sm2.crl', answer.der), '-noout', '-text');
    for (const line of ['Signature Algorithm: SM2-with-SM3', serial, 'Key Compromise']) expect(said).toContain(line);
    const [list, , signature] = partsOf(decode(answer.der));
    expect(await verifiedBySm2(encode(list!), bitsOf(signature)!)).toContain('Verified Successfully');
    await expect(verifiedBySm2(Buffer.from('another list'), bitsOf(signature)!)).rejects.toThrow('Verification Failure');
  });

  test('of an SM2 certificate is told by OCSP, in an answer that OpenSSL reads and whose signature it verifies', async () => {
    const { issuing } = await chainFiles('sm2');
    const request = join(ssl.folder, 'sm2-request.der');
    await ssl.run('ocsp', '-sha256', '-issuer', issuing, '-serial', `0x${serial}`, '-reqout', request);
    const answer = await authority.ocsp(readFileSync(request), async () => ({ kind: 'REVOKED', reason: 'keyCompromise', revokedAt }));
    const said = await ssl.run('ocsp', '-respin', ssl.file('sm2-response.der', answer), '-resp_text', '-noverify');
    for (const line of ['OCSP Response Status: successful', 'Cert Status: revoked', 'Signature Algorithm: SM2-with-SM3']) expect(said).toContain(line);
    const [, bytes] = partsOf(decode(answer));
    const [, basic] = partsOf(partsOf(bytes)[0]);
    const [data, , signature] = partsOf(decode(octetsOf(basic)!));
    expect(await verifiedBySm2(encode(data!), bitsOf(signature)!)).toContain('Verified Successfully');
  });
});
