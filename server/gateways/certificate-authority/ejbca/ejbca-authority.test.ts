import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readCertificate } from '../../../platform/pki/certificate.js';
import { aCertificatePlan, anIssuancePlan } from '../../../test/certificate-authority.js';
import { rsaRequest, sm2Request } from '../../../test/certificate-requests.js';
import { openEjbca, type EjbcaCounterpart } from '../../../test/ejbca-counterpart.js';
import { openSsl } from '../../../test/openssl.js';
import type { EjbcaConfig } from './ejbca-authority.js';

const now = new Date('2026-06-10T02:00:00Z');
const applicant = rsaRequest();
let ejbca: EjbcaCounterpart;
beforeAll(async () => {
  ejbca = await openEjbca(() => now);
});
afterEach(async () => {
  for (const fault of ['DOWN', 'CUT', 'SLOW']) await ejbca.control('faults', { party: 'certificate-authority', fault, on: false });
});
afterAll(() => ejbca.close());

const authority = (change: Partial<EjbcaConfig> = {}) => ejbca.authority(change);

describe('an order that goes well', () => {
  test('gives a certificate over the key, with the planned subject; again and by query the same', async () => {
    const subject = [{ type: '2.5.4.6', encoding: 'PRINTABLE', value: 'CN' }, { type: '2.5.4.10', encoding: 'UTF8',
      value: ' 甲, "乙"+丙\\丁 #' }] as const;
    const plan = anIssuancePlan(applicant.request, { certificates: [aCertificatePlan({ subject })] });
    const ours = authority();
    expect(await ours.query(plan.requestId)).toEqual({ kind: 'ABSENT' });
    const answer = await ours.issue(plan);
    if (answer.kind !== 'ISSUED') throw new Error(JSON.stringify(answer));
    expect(readCertificate(answer.certificates[0]!.der)).toMatchObject({
      subject: subject.map(({ type, value }) => ({ type, value })), notAfter: new Date('2029-06-10T02:00:00Z'),
    });
    expect(await ours.issue(plan)).toEqual(answer);
    expect(await ours.query(plan.requestId)).toEqual(answer);
  });

  test('is revoked once and for all, and stands on a list that OpenSSL verifies', async () => {
    const ours = authority();
    const answer = await ours.issue(anIssuancePlan(applicant.request));
    if (answer.kind !== 'ISSUED') throw new Error(JSON.stringify(answer));
    const { serial } = readCertificate(answer.certificates[0]!.der)!;
    const revocation = { serial, reason: 'keyCompromise', revokedAt: now } as const;
    expect(await ours.revoke('rsa', revocation)).toEqual({ kind: 'REVOKED' });
    expect(await ours.revoke('rsa', revocation)).toEqual({ kind: 'REVOKED' });
    expect(await ours.revoke('rsa', { ...revocation, serial: '4ABC' })).toMatchObject({ kind: 'REFUSED', code: 'EJBCA_404' });

    const list = await ours.crl({ issuer: 'rsa', number: 99, thisUpdate: now, nextUpdate: now, revocations: [] });
    if (list.kind !== 'CRL') throw new Error(list.cause);
    expect(list).toMatchObject({ number: 1, thisUpdate: now });
    const ssl = openSsl();
    const said = await ssl.run('crl', '-inform', 'DER', '-in', ssl.file('list.crl', list.der), '-noout', '-text', '-CAfile',
      ejbca.files.issuing);
    ssl.remove();
    expect(said).toContain('verify OK');
    expect(said).toContain(serial);
  });

  test('is asked about by OCSP at its own address', async () => {
    expect(await authority().ocsp(Buffer.from('any'), async () => ({ kind: 'GOOD' }))).toEqual(Buffer.from([0x30, 3, 0x0a, 1, 3]));
  });
});

describe('what goes wrong', () => {
  test('a lost answer is unknown, and the certificate found by the number', async () => {
    const plan = anIssuancePlan(applicant.request);
    await ejbca.control('certificate-authority/next', { mistake: 'LOSE_ANSWER' });
    expect(await authority().issue(plan)).toMatchObject({ kind: 'UNKNOWN', cause: expect.stringMatching(/^CONNECTION/) });
    const settled = await authority().query(plan.requestId);
    expect(settled).toMatchObject({ kind: 'ISSUED' });
    expect(await authority().issue(plan)).toEqual(settled);
  });

  test('a cut line leaves it open', async () => {
    await ejbca.control('faults', { party: 'certificate-authority', fault: 'CUT', on: true });
    expect(await authority().issue(anIssuancePlan(applicant.request))).toMatchObject({ kind: 'UNKNOWN', cause: expect.stringMatching(/^CONNECTION/) });
  });

  test.each([['DOWN', 'HTTP 503'], ['SLOW', 'TIMEOUT']])('%s leaves it open', async (fault, cause) => {
    await ejbca.control('faults', { party: 'certificate-authority', fault, on: true, slowMs: 400 });
    expect(await authority({ timeoutMs: 150 }).issue(anIssuancePlan(applicant.request))).toEqual({ kind: 'UNKNOWN', cause });
  });

  test('a refusal is final', async () => {
    await ejbca.control('certificate-authority/next', { mistake: 'REFUSE' });
    expect(await authority().issue(anIssuancePlan(applicant.request))).toMatchObject({ kind: 'REFUSED', code: 'EJBCA_422' });
  });

  test.each([['OTHER_KEY', 'CERTIFICATE_OTHER_KEY'], ['OTHER_SUBJECT',
    'CERTIFICATE_OTHER_SUBJECT']])('a wrong certificate (%s) is never given out', async (mistake, cause) => {
    await ejbca.control('certificate-authority/next', { mistake });
    const plan = anIssuancePlan(applicant.request);
    expect(await authority().issue(plan)).toEqual({ kind: 'UNKNOWN', cause });
    expect(await authority().issue(plan)).toEqual({ kind: 'UNKNOWN', cause });
  });

  test('a client without its certificate, and a server that nobody vouches for, are faults of the line', async () => {
    const stranger = { ...ejbca.config.client, trust: ejbca.config.client.certificate };
    expect(await authority({ client: stranger }).query('A1')).toMatchObject({ kind: 'UNKNOWN', cause: expect.stringMatching(/^CONNECTION/) });
    expect(await authority({ client: { ...ejbca.config.client, certificate: '',
      key: ejbca.config.client.key } }).query('A1')).toMatchObject({ kind: 'UNKNOWN' });
  });

  test('an SM2 pair is not offered', async () => {
    expect(await authority().issue(anIssuancePlan(sm2Request().request, { issuer: 'sm2' }))).toMatchObject({ kind: 'REFUSED',
      code: 'NOT_OFFERED' });
  });
});
