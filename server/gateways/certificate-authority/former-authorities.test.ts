import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chainsTo } from '../../platform/pki/chain.js';
import { DriverHouse, type MadeOrder } from '../../test/driver-house.js';
import { databaseKinds } from '../../test/harness.js';
import { openSsl } from '../../test/openssl.js';
import type { OldToken } from '../../test/test-driver.js';
import { besideFormer, formerAuthorities } from './former-authorities.js';

const ssl = openSsl();
afterAll(() => ssl.remove());
const read = (name: string): string => readFileSync(join(ssl.folder, name), 'utf8');
const issuing = ssl.file('issuing.cnf', 'basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign,cRLSign\n');
const leaf = ssl.file('leaf.cnf', 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\n');

/** A root and an issuing authority below it, as OpenSSL makes them; the names are the same for each, the keys are not. */
async function makeAuthority(name: string): Promise<void> {
  await ssl.run('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '3650', '-subj', '/C=CN/O=Former CA/CN=Root', '-addext', 'keyUsage=critical,keyCertSign,cRLSign',
    '-keyout', `${name}-root.key`, '-out', `${name}-root.pem`);
  await ssl.run('req', '-newkey', 'rsa:2048', '-nodes', '-subj', '/C=CN/O=Former CA/CN=Issuing', '-keyout', `${name}.key`, '-out', `${name}.csr`);
  await ssl.run('x509', '-req', '-days', '3650', '-extfile', issuing, '-in', `${name}.csr`, '-CA', `${name}-root.pem`, '-CAkey', `${name}-root.key`, '-out', `${name}.pem`);
}

/** The order's Ukey as that authority once filled it. */
async function tokenOf(name: string, { certificate: { serial, ownerName } }: MadeOrder): Promise<OldToken> {
  await ssl.run('req', '-newkey', 'rsa:2048', '-nodes', '-utf8', '-subj', `/C=CN/O=${ownerName}/CN=${ownerName}`, '-keyout', 'leaf.key', '-out', 'leaf.csr');
  await ssl.run('x509', '-req', '-days', '1', '-extfile', leaf, '-set_serial', `0x${serial}`, '-in', 'leaf.csr', '-CA', `${name}.pem`, '-CAkey', `${name}.key`, '-out', 'leaf.pem');
  return { serial, key: createPrivateKey(read('leaf.key')), certificate: new X509Certificate(read('leaf.pem')).raw };
}

beforeAll(async () => {
  await makeAuthority('former');
  await makeAuthority('stranger');
});

describe('the file of former authorities', () => {
  test('gives each that may issue with those above it, in whatever order they stand, and leaves others out', async () => {
    const made = { certificate: { serial: '5A01', ownerName: '某公司' } } as MadeOrder;
    const { certificate } = await tokenOf('former', made);
    for (const pem of [read('former.pem') + read('former-root.pem'), read('leaf.pem') + read('former-root.pem') + read('former.pem')]) {
      const former = formerAuthorities(pem);
      expect(former.map(({ chain }) => chain.length).sort()).toEqual([1, 2]);
      expect(former.every(({ issues, algorithm }) => !issues && algorithm === 'RSA')).toBe(true);
      expect(chainsTo(certificate, former)).toBe(true);
    }
    expect(chainsTo(certificate, formerAuthorities(read('stranger.pem') + read('stranger-root.pem')))).toBe(false);
  });

  test.each([['nothing', ''], ['no certificate', 'hello'], ['half a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n']])('that holds %s gives none', (_, pem) => {
    expect(formerAuthorities(pem)).toEqual([]);
  });
});

describe.each(databaseKinds)('a Ukey that a former authority filled (%s)', (kind) => {
  let house: DriverHouse;
  beforeAll(async () => {
    house = await DriverHouse.open(kind, undefined, { beside: (own) => besideFormer(own, formerAuthorities(read('former.pem') + read('former-root.pem'))) });
  });
  afterAll(() => house.close());

  test('is renewed by the present one', async () => {
    const made = await house.order();
    const driver = house.driver(await tokenOf('former', made));
    const { chain } = await driver.renewed();
    expect(await house.stateOf(made)).toBe('COMPLETED');
    expect(new X509Certificate(Buffer.from(chain[0]!, 'base64')).subject).not.toContain('Former CA');
  });

  test('of a stranger that took its names is not ours', async () => {
    const made = await house.order();
    expect(await house.driver(await tokenOf('stranger', made)).open()).toMatchObject({ status: 403, body: { code: 'CERTIFICATE_UNKNOWN' } });
    expect(await house.stateOf(made)).toBe('PENDING_DOWNLOAD');
  });

  test('is no issuer of lists or certificates any more', async () => {
    const issuers = await house.harness.gateways.certificateAuthority.issuers();
    expect(issuers.filter(({ issues }) => issues).every(({ name }) => !name.startsWith('former'))).toBe(true);
    expect(await house.harness.gateways.certificateAuthority.crl({
      issuer: 'former-1', number: 1, thisUpdate: house.harness.clock.now(), nextUpdate: house.harness.clock.now(), revocations: [],
    })).toMatchObject({ kind: 'UNAVAILABLE' });
  });
});
