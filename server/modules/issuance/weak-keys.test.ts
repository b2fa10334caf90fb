import { createPublicKey, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readPublicKey, type PublicKeyFacts } from '../../platform/pki/public-key.js';
import { systemActor } from '../../platform/unit-of-work.js';
import { DriverHouse } from '../../test/driver-house.js';
import { aStaffMember, staffNow } from '../../test/factories/staff.js';
import { databaseKinds } from '../../test/harness.js';
import { openSsl } from '../../test/openssl.js';
import { refusal, settled } from '../../test/refusal.js';
import { freshKey, TestDriver } from '../../test/test-driver.js';
import { confirmRevocation } from './commands/confirm-revocation.js';
import { requestRevocation } from './commands/request-revocation.js';
import { RevocationRequest } from './revocation.entity.js';
import { listWeakKeys } from '../certificate/commands/list-weak-keys.js';
import { fingerprintsOf } from '../certificate/domain/key-fingerprint.js';
import { certifiedWeakKeys } from '../certificate/queries/weak-keys.js';
import { WeakKey } from '../certificate/weak-key.entity.js';

const system = systemActor('test');
const factsOf = (key: KeyObject): PublicKeyFacts => readPublicKey(createPublicKey(key).export({ type: 'spki', format: 'der' }))!;

test('a fingerprint is what OpenSSL and SHA-1 give, as Debian’s lists have it', async () => {
  const ssl = openSsl();
  const key = freshKey();
  const modulus = await ssl.run('rsa', '-noout', '-modulus', '-in', ssl.file('key.pem', key.export({ type: 'pkcs8', format: 'pem' })));
  const digest = await ssl.run('dgst', '-sha1', '-r', ssl.file('modulus', modulus));
  ssl.remove();
  const [keyId, debian] = fingerprintsOf(factsOf(key));
  expect([keyId, debian]).toEqual([factsOf(key).keyId, digest.split(' ')[0]!.slice(20)]);
});

describe.each(databaseKinds)('a key that others have (%s)', (kind) => {
  let house: DriverHouse;
  beforeAll(async () => { house = await DriverHouse.open(kind); });
  afterAll(() => house.close());
  const list = (...fingerprints: string[]) => listWeakKeys(house.harness.runtime, system, fingerprints);
  const listed = (fingerprint: string) => house.harness.database.orm.em.fork().count(WeakKey, { fingerprint });
  const random = (digits: number) => house.harness.runtime.random.bytes(digits / 2).toString('hex');

  test.each([['SHA-256', 0], ['Debian’s form', 1]])('and stands on a list in %s is not certified; another of the same Ukey is', async (_, form) => {
    const made = await house.order();
    const key = freshKey();
    await list(fingerprintsOf(factsOf(key))[form]!.toUpperCase());
    const driver = new TestDriver(house.url, made.token, key);
    await driver.open();
    expect(await driver.request()).toMatchObject({ status: 400, body: { code: 'KEY_UNACCEPTABLE', message: { zh: expect.stringContaining('该密钥已公开泄露'), en: expect.stringContaining('generate another key') } } });
    expect(await house.states(made)).toEqual(['READY']);
    await house.driver(made.token).renewed();
  });

  test('because its certificate was revoked for that is not certified again, for the same owner either', async () => {
    const { runtime, database } = house.harness;
    const [asker, second] = [await aStaffMember(house.harness, 'senior_reviewer'), await aStaffMember(house.harness, 'senior_reviewer')];
    const made = await house.order();
    const driver = house.driver(made.token);
    await driver.renewed();
    const certificateId = (await house.issues(made))[0]!.certificateId!;
    await requestRevocation(runtime, staffNow(house.harness, asker), { certificateId, reason: 'keyCompromise', note: 'stolen' });
    const { id, version } = await database.orm.em.fork().findOneOrFail(RevocationRequest, { certificateId });
    await confirmRevocation(runtime, staffNow(house.harness, second), { id, version, agree: true });
    await house.settle();
    const next = await house.order({}, { applicant: made.applicant, organisation: made.organisation });
    const again = new TestDriver(house.url, next.token, driver.newKey);
    await again.open();
    expect((await again.request()).body.code).toBe('KEY_UNACCEPTABLE');
  });

  test('and was certified before it was listed is named, to be revoked', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    await driver.renewed();
    const { serial } = (await house.issues(made))[0]!;
    const { runtime: { clock }, database } = house.harness;
    const named = () => certifiedWeakKeys(database.orm.em.fork(), clock.now());
    expect(await named()).not.toContain(serial);
    await list(fingerprintsOf(factsOf(driver.newKey))[1]!);
    expect(await named()).toContain(serial);
  });

  test('is listed by more than one statement holds, twice and by two at once without a refusal', async () => {
    const many = Array.from({ length: 5000 }, () => random(20));
    expect(await settled([list(...many), list(...[...many].reverse())])).toEqual({ done: 2, refused: [] });
    expect([await listed(many[0]!), await listed(many.at(-1)!)]).toEqual([1, 1]);
  });

  test('is not listed by what is no fingerprint: the row is named and nothing is taken', async () => {
    const good = random(64);
    for (const bad of ['', 'xyz', random(40), `${random(62)}zz`]) {
      await expect(list(good, bad)).rejects.toEqual(refusal('INVALID_INPUT', { field: 'fingerprints[1]' }));
    }
    await expect(list()).rejects.toEqual(refusal('INVALID_INPUT', { field: 'fingerprints' }));
    expect(await listed(good)).toBe(0);
  });

  test('is not a reviewer’s to list', async () => {
    const reviewer = await aStaffMember(house.harness, 'reviewer');
    await expect(listWeakKeys(house.harness.runtime, reviewer, [random(64)])).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });
});
