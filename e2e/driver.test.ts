import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundle, start, type Spawned } from '../driver/test/driver-run.js';
import { run } from '../driver/test/programs.js';
import { freshTokenKey, makeDemoUkey, spkiOf, type DemoUkey } from '../scripts/demo-ukey.js';
import { formerCertificateOf } from '../scripts/former-certificate.js';
import { Application } from '../server/modules/application/application.entity.js';
import { Certificate } from '../server/modules/certificate/certificate.entity.js';
import { waitUntil } from '../server/test/wait-until.js';
import { fileCase, type FiledCase } from './harness/filed-case.js';
import { givenWorld } from './harness/given-world.js';
import { tickUntil } from './harness/jobs.js';
import { accountOf } from './harness/ledger.js';
import { defineReferenceData } from './harness/reference-data.js';
import { approveAs } from './harness/reviewed.js';
import { hire } from './harness/staff.js';

const PIN = '12345678';

const world = givenWorld(async () => ({
  seed: async (office, bank) => {
    await defineReferenceData(office);
    const staff = await hire(office.runtime, ['reviewer']);
    const cases = {
      plain: await fileCase(office, 21, { scans: 'grey' }),
      killed: await fileCase(office, 22, { scans: 'grey' }),
      early: await fileCase(office, 23, { scans: 'grey' }),
    };
    await bank.accounts(Object.values(cases).map((filed) => accountOf(filed)));
    for (const filed of [cases.plain, cases.killed]) await approveAs(office, staff.reviewer, filed);
    return { staff, cases };
  },
}));

let bundle: Awaited<ReturnType<typeof buildBundle>>;
beforeAll(async () => { bundle = await buildBundle(); });
afterAll(() => { bundle.remove(); });

const orderOf = ({ id }: FiledCase): Promise<Application> =>
  world().office.runtime.db.orm.em.fork().findOneOrFail(Application, { id });

/** The Ukey of the order's organisation, as the authority's counter gave it out years ago. */
async function ukeyOf(filed: FiledCase): Promise<DemoUkey> {
  const { runtime, config } = world().office;
  const { certificateId } = await orderOf(filed);
  const registered = await runtime.db.orm.em.fork().findOneOrFail(Certificate, { id: certificateId });
  const key = freshTokenKey();
  const certificate = await formerCertificateOf(config, registered, spkiOf(key));
  return makeDemoUkey({ folder: join(config.DATA_DIR, 'ukey', filed.orderNo), label: 'Ukey', pin: PIN, key, certificate });
}

function startDriver({ module, conf }: DemoUkey, ...parameters: readonly string[]): Spawned {
  const home = join(conf, '..');
  return start(process.execPath, [
    bundle.file, 'update', '--server', world().url, '--module', module, '--yes', '--pin-stdin', '--json', ...parameters,
  ], { SOFTHSM2_CONF: conf, HOME: home }, `${PIN}\n`);
}

const becomes = (filed: FiledCase, state: string): Promise<void> =>
  tickUntil(world(), `${filed.orderNo} is ${state}`, async () => (await orderOf(filed)).state === state);

async function newestCertificate(filed: FiledCase): Promise<Certificate> {
  const old = (await orderOf(filed)).certificateId;
  const { replacedBy } = await world().office.runtime.db.orm.em.fork().findOneOrFail(Certificate, { id: old });
  return world().office.runtime.db.orm.em.fork().findOneOrFail(Certificate, { id: replacedBy! });
}

const opensc = (ukey: DemoUkey, ...parameters: readonly string[]): Promise<string> =>
  run('pkcs11-tool', ['--module', ukey.module, '--token-label', 'Ukey', '--login', '--pin', PIN, ...parameters], { SOFTHSM2_CONF: ukey.conf });

/** How many objects of each kind OpenSC finds. */
async function objectsOn(ukey: DemoUkey): Promise<Readonly<Record<string, number>>> {
  const kinds = [...(await opensc(ukey, '--list-objects')).matchAll(/^(Private Key|Public Key|Certificate) Object/gm)].map(([, kind]) => kind!);
  return Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((other) => other === kind).length]));
}

/** The certificate verifies under the issuer that the server publishes, and a signature of the new key under the certificate. */
async function expectOpenSslToAgree(ukey: DemoUkey, { der, serial, issuerName }: Certificate): Promise<void> {
  const file = (name: string): string => join(ukey.conf, '..', name);
  const answer = await fetch(`${world().url}/pki/issuers/${issuerName}.cer`);
  writeFileSync(file('issuer.pem'), new X509Certificate(Buffer.from(await answer.arrayBuffer())).toString());
  writeFileSync(file('new.pem'), new X509Certificate(Buffer.from(der!, 'base64')).toString());
  expect(await run('openssl', ['x509', '-in', file('new.pem'), '-noout', '-serial'])).toContain(serial);
  expect(await run('openssl', ['verify', '-partial_chain', '-CAfile', file('issuer.pem'), file('new.pem')])).toContain('OK');

  const [, id] = /label:\s+(?!\s|Ukey|OLD)[^\n]*\n\s+ID:\s+(\w+)/.exec(await opensc(ukey, '--list-objects', '--type', 'privkey')) ?? [];
  writeFileSync(file('message'), 'a bid');
  await opensc(ukey, '--sign', '--id', id!, '--mechanism', 'SHA256-RSA-PKCS', '--input-file', file('message'), '--output-file', file('signature'));
  writeFileSync(file('key.pem'), await run('openssl', ['x509', '-in', file('new.pem'), '-noout', '-pubkey']));
  const verified = run('openssl', ['dgst', '-sha256', '-verify', file('key.pem'), '-signature', file('signature'), file('message')]);
  expect(await verified).toContain('Verified OK');
}

describe('given an approved order and the Ukey with the expired certificate', () => {
  test('then one command renews it: the order is COMPLETED, and OpenSSL accepts what lies on the Ukey', async () => {
    const { plain } = world().seeded.cases;
    await becomes(plain, 'PENDING_DOWNLOAD');
    const ukey = await ukeyOf(plain);
    const ended = await startDriver(ukey).ended;
    expect({ exit: ended.exit, stderr: ended.stderr }).toMatchObject({ exit: 0 });
    expect((await orderOf(plain)).state).toBe('COMPLETED');

    const renewed = await newestCertificate(plain);
    expect(JSON.parse(ended.stdout)).toMatchObject({ result: 'INSTALLED', issued: { serial: renewed.serial } });
    expect(await objectsOn(ukey)).toEqual({ 'Private Key': 2, 'Public Key': 2, Certificate: 2 });
    await expectOpenSslToAgree(ukey, renewed);
    const again = await startDriver(ukey, '--resume', '--serial', (JSON.parse(ended.stdout) as { old: { serial: string } }).old.serial).ended;
    expect(JSON.parse(again.stdout)).toMatchObject({ result: 'ALREADY_INSTALLED' });
  });

  test('then a driver killed at any moment is resumed to the same end, with one certificate', async () => {
    const { killed } = world().seeded.cases;
    await becomes(killed, 'PENDING_DOWNLOAD');
    const ukey = await ukeyOf(killed);
    const { child, ended } = startDriver(ukey);
    await waitUntil(async () => (await orderOf(killed)).state !== 'PENDING_DOWNLOAD', { what: 'the request was taken', everyMs: 5 });
    child.kill('SIGKILL');
    await ended;
    const resumed = await startDriver(ukey, '--resume').ended;
    expect({ exit: resumed.exit, stderr: resumed.stderr }).toMatchObject({ exit: 0 });
    expect((await orderOf(killed)).state).toBe('COMPLETED');
  });

  test('then an order that is not there yet is told with its own code', async () => {
    const { early } = world().seeded.cases;
    const ended = await startDriver(await ukeyOf(early)).ended;
    expect(ended.exit).toBe(35);
    expect(JSON.parse(ended.stdout)).toMatchObject({ outcome: 'ORDER_NOT_READY' });
  });
});
