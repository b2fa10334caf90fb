import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { days } from '../platform/clock.js';
import { PublishedCrl } from '../modules/issuance/crl.entity.js';
import { publishCrl, publishDueCrls } from '../modules/issuance/commands/publish-crl.js';
import { markRevoked } from '../modules/certificate/commands/mark-revoked.js';
import { Certificate } from '../modules/certificate/certificate.entity.js';
import { systemActor } from '../platform/unit-of-work.js';
import { DriverHouse } from '../test/driver-house.js';
import { databaseKinds } from '../test/harness.js';
import { certificatePem, openSsl, type OpenSsl } from '../test/openssl.js';

describe.each(databaseKinds)('what programs that nobody here wrote fetch (%s)', (kind) => {
  let house: DriverHouse;
  let ssl: OpenSsl;
  let good: Certificate;
  let bad: Certificate;
  beforeAll(async () => {
    house = await DriverHouse.open(kind);
    ssl = openSsl();
    [good, bad] = [await renewed(), await renewed()];
    const [rsa] = await house.harness.gateways.certificateAuthority.issuers();
    ssl.file('issuer.pem', certificatePem(rsa!.chain[0]!));
    ssl.file('root.pem', certificatePem(rsa!.chain[1]!));
    ssl.file('chain.pem', rsa!.chain.map(certificatePem).join(''));
    ssl.file('good.pem', certificatePem(Buffer.from(good.der!, 'base64')));
    ssl.file('bad.pem', certificatePem(Buffer.from(bad.der!, 'base64')));
  });
  afterAll(async () => {
    ssl.remove();
    await house.close();
  });
  const em = () => house.harness.database.orm.em.fork();
  const renewed = async (): Promise<Certificate> => {
    const made = await house.order();
    const { serial } = await house.driver(made.token).renewed();
    return em().findOneOrFail(Certificate, { serial });
  };
  const get = (path: string) => fetch(`${house.url}${path}`);
  const lists = () => em().find(PublishedCrl, { issuer: 'rsa' }, { orderBy: { number: 'asc' } });
  const revoke = (id: string) => house.harness.runtime.transact(systemActor('test'), (work) =>
    markRevoked(work, house.harness.runtime.sealing, { id, reason: 'keyCompromise', revokedAt: work.now }));
  const seconds = () => String(Math.floor(house.harness.clock.now().getTime() / 1000));

  test('the issuing certificate, as certificates name it', async () => {
    const answer = await get('/pki/issuers/rsa.cer');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/pkix-cert', 'public, max-age=86400']);
    ssl.file('fetched.cer', Buffer.from(await answer.arrayBuffer()));
    expect(await ssl.run('x509', '-inform', 'DER', '-in', 'fetched.cer', '-noout', '-subject')).toContain('subject');
    for (const path of ['/pki/issuers/none.cer', '/pki/issuers/rsa.pem', '/pki/crl/none.crl', '/pki/crl/rsa']) expect((await get(path)).status).toBe(404);
  });

  test('a revocation list before any job ran, which openssl verifies', async () => {
    const answer = await get('/pki/crl/rsa.crl');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/pkix-crl', 'public, max-age=3600']);
    ssl.file('first.crl', Buffer.from(await answer.arrayBuffer()));
    const text = await ssl.run('crl', '-inform', 'DER', '-in', 'first.crl', '-CAfile', 'chain.pem', '-noout', '-text');
    expect(text).toContain('verify OK');
    expect(text).toContain('No Revoked Certificates');
  });

  test('after a revocation a list of the next number with its reason; openssl refuses the certificate by it', async () => {
    await revoke(bad.id);
    const { runtime, gateways: { certificateAuthority } } = house.harness;
    await publishCrl(runtime, certificateAuthority, 'rsa');
    ssl.file('second.crl', Buffer.from(await (await get('/pki/crl/rsa.crl')).arrayBuffer()));
    const text = await ssl.run('crl', '-inform', 'DER', '-in', 'second.crl', '-CAfile', 'chain.pem', '-noout', '-text');
    expect(text).toMatch(/verify OK/);
    expect(text).toContain(bad.serial);
    expect(text).toContain('Key Compromise');
    expect((await lists()).map(({ number }) => number)).toEqual([1, 2]);
    ssl.file('crl.pem', await ssl.run('crl', '-inform', 'DER', '-in', 'second.crl'));
    const verify = (file: string) => ssl.run('verify', '-attime', seconds(), '-CAfile', 'root.pem', '-untrusted', 'issuer.pem', '-crl_check', '-CRLfile', 'crl.pem', file);
    expect(await verify('good.pem')).toContain('good.pem: OK');
    await expect(verify('bad.pem')).rejects.toThrow('certificate revoked');
  });

  test('the status by OCSP, posted and in the address, which openssl accepts', async () => {
    const ask = (file: string, ...more: string[]) => ssl.run('ocsp', '-issuer', 'issuer.pem', '-cert', file, '-CAfile', 'chain.pem', '-url', `${house.url}/pki/ocsp`, '-no_nonce', '-validity_period', '999999999', ...more);
    expect(await ask('good.pem')).toMatch(/good\.pem: good[\s\S]*Response verify OK/);
    expect(await ask('bad.pem')).toMatch(/bad\.pem: revoked[\s\S]*keyCompromise[\s\S]*Response verify OK/i);
    await ssl.run('ocsp', '-issuer', 'issuer.pem', '-cert', 'good.pem', '-no_nonce', '-reqout', 'request.der');
    const encoded = encodeURIComponent(readFileSync(`${ssl.folder}/request.der`).toString('base64'));
    const answer = await get(`/pki/ocsp/${encoded}`);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/ocsp-response', 'public, no-transform, must-revalidate, max-age=300']);
    ssl.file('response.der', Buffer.from(await answer.arrayBuffer()));
    expect(await ssl.run('ocsp', '-issuer', 'issuer.pem', '-cert', 'good.pem', '-CAfile', 'chain.pem', '-respin', 'response.der', '-no_nonce', '-validity_period', '999999999')).toContain('good.pem: good');
  });

  test('an OCSP error for what is no request, and nothing for one that is too large', async () => {
    const post = (body: Uint8Array) => fetch(`${house.url}/pki/ocsp`, { method: 'POST', body: new Uint8Array(body), headers: { 'content-type': 'application/ocsp-request' } });
    ssl.file('error.der', Buffer.from(await (await post(Buffer.from('nonsense'))).arrayBuffer()));
    expect(await ssl.run('ocsp', '-respin', 'error.der', '-noverify', '-resp_text').catch((fault: unknown) => String(fault))).toContain('malformedrequest');
    expect((await post(Buffer.alloc(9000))).status).toBe(413);
  });

  test('a new list each day, of a number that only rises, also when several make one at once', async () => {
    const { runtime, gateways: { certificateAuthority } } = house.harness;
    const before = (await lists()).length;
    await publishDueCrls(runtime, certificateAuthority);
    expect(await lists()).toHaveLength(before); // the last is fresh
    house.harness.clock.advance(days(1));
    await publishDueCrls(runtime, certificateAuthority);
    expect(await lists()).toHaveLength(before + 1);
    await Promise.all(Array.from({ length: 5 }, () => publishCrl(runtime, certificateAuthority, 'rsa')));
    const numbers = (await lists()).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: before + 6 }, (_, index) => index + 1));
  });

  test('no list where the authority is away: the job comes again', async () => {
    const away = { ...house.harness.gateways.certificateAuthority, crl: async () => ({ kind: 'UNAVAILABLE' as const, cause: 'TIMEOUT' }) };
    await expect(publishCrl(house.harness.runtime, away, 'rsa')).rejects.toThrow('TIMEOUT');
  });
});
