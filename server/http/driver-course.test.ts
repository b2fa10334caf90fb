import { createPublicKey, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DriverHouse } from '../test/driver-house.js';
import { databaseKinds } from '../test/harness.js';
import { freshKey } from '../test/test-driver.js';
import { Certificate } from '../modules/certificate/certificate.entity.js';

describe.each(databaseKinds)('a driver beside a Ukey (%s)', (kind) => {
  let house: DriverHouse;
  beforeAll(async () => { house = await DriverHouse.open(kind); });
  afterAll(() => house.close());

  test('is told at first what it has to know of the server', async () => {
    const { token } = await house.order();
    const { status, body, headers } = await house.driver(token).call('GET', '/');
    expect([status, body, headers.get('cache-control')]).toEqual([
      200, { version: 1, oldestDriver: '1.0.0', hotline: '400-112-3838', hallUrl: 'https://hall.example/' }, 'no-store',
    ]);
  });

  test('brings the renewed certificate into it: the order is completed, the old certificate superseded', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    const opened = await driver.open();
    expect(opened).toMatchObject({ status: 201, body: { token: expect.stringMatching(/^[\w-]{43}$/), update: {
      orderNo: made.application.orderNo, state: 'READY', owner: { name: made.organisation.name, code: made.organisation.creditCode },
      oldCertificate: { serial: made.token.serial }, key: { algorithm: 'RSA', bits: 2048 }, validity: { years: 1 }, codeRequired: false,
      codeTriesLeft: null, certificate: null, retryAfterSeconds: null,
    } } });
    expect(await house.stateOf(made)).toBe('PENDING_DOWNLOAD');

    const { status, body } = await driver.request();
    expect([status, body.state, body.retryAfterSeconds]).toEqual([200, 'ISSUED', null]);
    expect(await house.stateOf(made)).toBe('ISSUING');
    const { serial, der, chain, subject } = body.certificate!;
    const certificate = new X509Certificate(Buffer.from(der, 'base64'));
    const [issuer, root] = chain.map((each) => new X509Certificate(Buffer.from(each, 'base64')));
    const holds = [certificate.verify(issuer!.publicKey), issuer!.verify(root!.publicKey), root!.verify(root!.publicKey)];
    expect(holds).toEqual([true, true, true]);
    expect(certificate.publicKey.equals(createPublicKey(driver.newKey))).toBe(true);
    expect(subject).toContainEqual({ type: '2.5.4.3', value: made.organisation.name });

    const done = await driver.installed(serial);
    expect([done.status, done.body.state]).toEqual([200, 'INSTALLED']);
    expect(await house.stateOf(made)).toBe('COMPLETED');
    expect(await house.certificates(made.organisation.creditCode)).toMatchObject([
      { serial: made.token.serial, supersededAt: expect.any(Date), replacedBy: expect.any(String), revokedAt: null },
      { serial, supersededAt: null, revokedAt: null, issuerName: 'rsa', keyId: expect.stringMatching(/^[0-9a-f]{64}$/), der },
    ]);
  });

  test('may repeat every call: the same answers, one certificate', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    const first = await driver.fetched();
    expect((await driver.request()).body).toMatchObject({ state: 'ISSUED', certificate: { serial: first.serial } });
    await driver.open();
    expect((await driver.update()).body).toMatchObject({ state: 'ISSUED', certificate: first });
    expect((await driver.installed(first.serial)).status).toBe(200);
    expect((await driver.installed(first.serial)).body).toMatchObject({ state: 'INSTALLED' });
    expect((await driver.failed(first.serial)).body).toMatchObject({ state: 'INSTALLED' }); // it said it late
    await driver.open();
    expect((await driver.request()).body).toMatchObject({ state: 'INSTALLED', certificate: { serial: first.serial } });
    expect(await house.states(made)).toEqual(['INSTALLED']);
    expect(await house.certificates(made.organisation.creditCode)).toHaveLength(2);
  });

  test('asks ten times at once for the same key and gets one certificate', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    await driver.open();
    const answers = await Promise.all(Array.from({ length: 10 }, () => driver.request()));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await house.settle();
    const { body } = await driver.update();
    expect(body.state).toBe('ISSUED');
    const serials = new Set(answers.flatMap(({ body: { certificate } }) => (certificate ? [certificate.serial] : [])));
    expect([...serials, body.certificate!.serial].every((serial) => serial === body.certificate!.serial)).toBe(true);
    expect(await house.certificates(made.organisation.creditCode)).toHaveLength(2);
  });

  test('of two drivers with different keys at once, one is served and the other refused', async () => {
    const made = await house.order();
    const drivers = [house.driver(made.token), house.driver(made.token)];
    for (const driver of drivers) await driver.open();
    const answers = await Promise.all(drivers.map((driver) => driver.request()));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'REQUEST_CONFLICT', message: { zh: expect.stringContaining('另一个密钥') } });
    expect(await house.certificates(made.organisation.creditCode)).toHaveLength(2);
  });

  test('that could not write gets the same certificate again, and then is done', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    const { serial } = await driver.fetched();
    expect((await driver.failed(serial, 'TOKEN_REMOVED')).body).toMatchObject({ state: 'INSTALL_FAILED', certificate: { serial } });
    expect((await driver.failed(serial, 'TOKEN_FULL')).body).toMatchObject({ state: 'INSTALL_FAILED' });
    expect(await house.stateOf(made)).toBe('ISSUING');
    expect((await driver.installed(serial)).body).toMatchObject({ state: 'INSTALLED', certificate: { serial } });
    expect(await house.stateOf(made)).toBe('COMPLETED');
  });

  test('confirmed by six at once is installed once', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    const { serial } = await driver.fetched();
    const answers = await Promise.all(Array.from({ length: 6 }, () => driver.installed(serial)));
    expect(answers.map(({ status, body }) => [status, body.state])).toEqual(Array.from({ length: 6 }, () => [200, 'INSTALLED']));
    expect(await house.stateOf(made)).toBe('COMPLETED');
  });

  test('with a wrong serial, before there is one, or with a foreign proof confirms nothing', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    await driver.open();
    expect((await driver.installed('0A1B')).body).toMatchObject({ code: 'NOT_ISSUED' });
    const { serial } = (await driver.request()).body.certificate!;
    expect((await driver.installed('0A1B'))).toMatchObject({ status: 409, body: { code: 'NOT_ISSUED' } });
    expect((await driver.installed(serial, { key: made.token.key }))).toMatchObject({ status: 403, body: { code: 'PROOF_REJECTED' } });
    expect((await driver.installed(serial, { key: freshKey() })).body).toMatchObject({ code: 'PROOF_REJECTED' });
    expect((await driver.installed(serial, { serial: '0A1B' })).body).toMatchObject({ code: 'PROOF_REJECTED' });
    expect((await driver.installed('not a serial')).body).toMatchObject({ code: 'INVALID_INPUT', field: 'serial' });
    expect((await driver.failed('0A1B')).body).toMatchObject({ code: 'NOT_ISSUED' });
    expect((await driver.failed(serial, 'BORED')).body).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    expect(await house.states(made)).toEqual(['ISSUED']);
  });

  test('is refused with a look-alike of what was issued here: only that very certificate will do', async () => {
    const made = await house.order();
    const { serial, der } = await house.driver(made.token).renewed();
    const register = house.harness.database.orm.em.fork();
    const issued = await register.findOneOrFail(Certificate, { serial });
    const other = await house.token(serial, made.organisation.name);
    const pretender = house.driver(other);
    expect((await pretender.open()).body).toMatchObject({ code: 'CERTIFICATE_UNKNOWN' });
    expect(issued.der).toBe(der);
  });
});
