import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { minutes } from '../platform/clock.js';
import { rsaRequest } from '../test/certificate-requests.js';
import { aCertificateSerial } from '../test/factories.js';
import { DriverHouse } from '../test/driver-house.js';
import { databaseKinds } from '../test/harness.js';
import { freshKey } from '../test/test-driver.js';

const bilingual = { zh: expect.stringMatching(/[\u4e00-\u9fff]/), en: expect.stringMatching(/^[\x20-\x7e’“”]+$/) };
const refused = (status: number, code: string) =>
  ({ status, body: { code, message: bilingual, traceId: expect.stringMatching(/^[0-9a-f-]{36}$/) } });

describe.each(databaseKinds)('a driver is refused (%s)', (kind) => {
  let house: DriverHouse;
  beforeAll(async () => { house = await DriverHouse.open(kind); });
  afterAll(() => house.close());

  test('with another’s token: the key does not fit the certificate', async () => {
    const [mine, theirs] = [await house.order(), await house.order()];
    expect(await house.driver(theirs.token).open({ key: mine.token.key === theirs.token.key ? freshKey() : mine.token.key })).toMatchObject(refused(403, 'PROOF_REJECTED'));
    expect(await house.driver(mine.token).open({ certificate: theirs.token.certificate })).toMatchObject(refused(403, 'PROOF_REJECTED'));
    expect(await house.states(theirs)).toEqual([]);
  });

  test('with a proof made for another host, or of something else that the key signed', async () => {
    const { token } = await house.order();
    expect(await house.driver(token).open({ host: 'phisher.example' })).toMatchObject(refused(403, 'PROOF_REJECTED'));
    expect(await house.driver(token).open({ serial: '0A' })).toMatchObject(refused(403, 'PROOF_REJECTED'));
    expect(await house.driver(token).open({ proof: 'AAAA' })).toMatchObject(refused(403, 'PROOF_REJECTED'));
  });

  test('with a certificate of nobody we know, or of ours that is not on the register', async () => {
    const made = await house.order();
    const unregistered = await house.token(aCertificateSerial(), '某某公司');
    expect(await house.driver(unregistered).open()).toMatchObject(refused(403, 'CERTIFICATE_UNKNOWN'));
    const forged = Buffer.from(made.token.certificate);
    forged[forged.length - 1]! ^= 1; // its issuer's signature no longer holds
    expect(await house.driver(made.token).open({ certificate: forged })).toMatchObject(refused(403, 'CERTIFICATE_UNKNOWN'));
    expect(await house.driver(made.token).open({ certificate: Buffer.from('no certificate at all') })).toMatchObject({ ...refused(400, 'INVALID_INPUT'), body: { field: 'certificate' } });
  });

  test('a challenge that was used, that is old, or that nobody gave', async () => {
    const { token } = await house.order();
    const driver = house.driver(token);
    const challenge = await driver.challenge();
    expect((await driver.prove(challenge)).status).toBe(201);
    expect(await driver.prove(challenge)).toMatchObject(refused(403, 'CHALLENGE_USED'));
    const old = await driver.challenge();
    house.harness.clock.advance(minutes(5));
    expect(await driver.prove(old)).toMatchObject(refused(403, 'CHALLENGE_USED'));
    const invented = { ...old, body: { challengeId: '00000000-0000-7000-8000-00000000dead', challenge: old.body.challenge! } };
    expect(await driver.prove(invented)).toMatchObject(refused(403, 'CHALLENGE_USED'));
  });

  test('a challenge played ten times at once: one session is opened', async () => {
    const { token } = await house.order();
    const driver = house.driver(token);
    const challenge = await driver.challenge();
    const answers = await Promise.all(Array.from({ length: 10 }, () => driver.prove(challenge)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 403)]);
  });

  test('a wrong proof uses the challenge up', async () => {
    const { token } = await house.order();
    const driver = house.driver(token);
    const challenge = await driver.challenge();
    await driver.prove(challenge, { key: freshKey() });
    expect(await driver.prove(challenge)).toMatchObject(refused(403, 'CHALLENGE_USED'));
  });

  test('without a token, with an invented one, and after half an hour', async () => {
    const { token } = await house.order();
    const driver = house.driver(token);
    expect(await driver.update()).toMatchObject(refused(401, 'SESSION_ENDED'));
    await driver.open();
    const good = driver.token;
    driver.token = 'x'.repeat(43);
    expect(await driver.update()).toMatchObject(refused(401, 'SESSION_ENDED'));
    driver.token = good;
    expect((await driver.update()).status).toBe(200);
    house.harness.clock.advance(minutes(30));
    expect(await driver.update()).toMatchObject(refused(401, 'SESSION_ENDED'));
    expect(await driver.request()).toMatchObject(refused(401, 'SESSION_ENDED'));
  });

  test('a request whose own signature is broken, or that another key vouches for', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    await driver.open();
    const broken = Buffer.from(rsaRequest(driver.newKey).request);
    broken[broken.length - 1]! ^= 1;
    expect(await driver.request({ csr: broken })).toMatchObject(refused(400, 'REQUEST_REJECTED'));
    expect(await driver.request({ key: freshKey() })).toMatchObject(refused(403, 'PROOF_REJECTED'));
    expect(await driver.request({ host: 'phisher.example' })).toMatchObject(refused(403, 'PROOF_REJECTED'));
    expect(await driver.request({ csr: Buffer.from('no request') })).toMatchObject({ ...refused(400, 'INVALID_INPUT'), body: { field: 'csr' } });
    driver.updateId = '00000000-0000-7000-8000-00000000dead';
    expect(await driver.request()).toMatchObject(refused(403, 'PROOF_REJECTED'));
    expect(await house.stateOf(made)).toBe('PENDING_DOWNLOAD');
  });

  test('a key that is too short, or another subscriber’s: the order waits for a better one', async () => {
    const [first, made] = [await house.order(), await house.order()];
    const other = house.driver(first.token);
    await other.renewed();
    const driver = house.driver(made.token);
    await driver.open();
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
    expect(await driver.request({ csr: rsaRequest(short).request })).toMatchObject(refused(400, 'KEY_UNACCEPTABLE'));
    expect(await driver.request({ csr: rsaRequest(other.newKey).request })).toMatchObject(refused(400, 'KEY_UNACCEPTABLE'));
    expect([await house.stateOf(made), await house.states(made)]).toEqual(['PENDING_DOWNLOAD', ['READY']]);
    expect((await driver.request()).body.state).toBe('ISSUED');
  });

  test('a second request by another key, once one was taken', async () => {
    const made = await house.order();
    await house.driver(made.token).fetched();
    const second = house.driver(made.token);
    await second.open();
    expect(await second.request()).toMatchObject(refused(409, 'REQUEST_CONFLICT'));
  });

  test('bodies that are too large, no JSON, of another type, or lack a field', async () => {
    const { token } = await house.order();
    const driver = house.driver(token);
    const post = (body: unknown, headers = {}) => driver.call('POST', '/challenges', body, headers);
    expect((await post(`{"serial":"${'A'.repeat(66_000)}"}`)).status).toBe(413);
    expect(await post('{"serial":')).toMatchObject(refused(400, 'INVALID_INPUT'));
    expect((await post('serial=1', { 'content-type': 'text/plain' })).body.code).toBe('INVALID_INPUT');
    expect(await post({})).toMatchObject({ status: 400, body: { code: 'INVALID_INPUT', field: 'serial' } });
    expect(await post({ serial: 'XYZ' })).toMatchObject({ status: 400, body: { code: 'INVALID_INPUT', field: 'serial' } });
    expect(await post([1, 2])).toMatchObject(refused(400, 'INVALID_INPUT'));
    expect(await driver.call('POST', '/sessions', { challengeId: 'x', certificate: 'AAAA', proof: 'AAAA' })).toMatchObject({ status: 400, body: { field: 'challengeId' } });
    expect(await driver.call('POST', '/sessions', { challengeId: '00000000-0000-7000-8000-00000000dead', certificate: '*', proof: 'AAAA' })).toMatchObject({ status: 400, body: { field: 'certificate' } });
    await driver.open();
    expect(await driver.call('PUT', '/update/request', { csr: 'AAAA' })).toMatchObject({ status: 400, body: { field: 'proof' } });
    expect((await driver.call('PUT', '/update/request', 'x'.repeat(70_000))).status).toBe(413);
  });

  test('one that is too old is told where to find a newer', async () => {
    const { token } = await house.order();
    expect(await house.driver(token).call('GET', '/', undefined, { 'user-agent': 'certdesk-driver/0.9.0' }))
      .toMatchObject({ ...refused(426, 'DRIVER_TOO_OLD'), body: { message: { zh: expect.stringContaining('https://hall.example/') } } });
  });
});

// One database is enough: the limits are kept in memory.
test('too many calls, and too many challenges for one serial, are refused with the time to wait', async () => {
  const house = await DriverHouse.open('sqlite', { callsPerAddress: 12, challengesPerSerial: 3, challengesPerAddress: 5 });
  try {
    const driver = house.driver({ key: freshKey(), serial: '0A', certificate: Buffer.alloc(0) });
    const statuses = [];
    for (const serial of ['0A', '0A', '0A', '0A', '0B', '0C']) statuses.push((await driver.challenge(serial)).status);
    expect(statuses).toEqual([201, 201, 201, 429, 201, 429]);
    const limited = await driver.challenge('0A');
    expect(limited).toMatchObject(refused(429, 'RATE_LIMITED'));
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(200);
    for (let left = 5; left > 0; left -= 1) expect((await driver.call('GET', '/')).status).toBe(200);
    expect((await driver.call('GET', '/')).status).toBe(429);
  } finally {
    await house.close();
  }
});
