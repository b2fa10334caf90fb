import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { openDriver, unattended } from './test/driver-run.js';
import { givenWorld, json } from './test/given-world.js';
import { run } from './test/programs.js';
import { addCertificate, objectsOn, PIN, readCertificate, TOKEN_LABEL } from './test/soft-token.js';
import { waitUntil } from './test/wait-until.js';

const world = givenWorld();

/** Objects on a token that was renewed once: two certificates, each with its pair. */
const RENEWED_ONCE = 6;

/** The identity of the new certificate's objects. */
async function newId(): Promise<string> {
  const found = (await objectsOn(world.token)).find(({ kind, label }) => kind === 'Certificate' && !label.startsWith('OLD'));
  return found!.id;
}

describe('given an order ready to download, when the token is updated,', () => {
  test('then the token holds the new certificate with its key, and the old ones marked as kept', async () => {
    const ended = await world.update();
    expect({ exit: ended.exit, stderr: ended.stderr }).toMatchObject({ exit: 0 });
    expect(world.order.state).toBe('INSTALLED');
    expect(world.order.issued).toHaveLength(1);
    const objects = await objectsOn(world.token);
    const id = await newId();
    expect(objects.filter((object) => object.id === id).map(({ kind }) => kind).sort()).toEqual(['Certificate', 'Private Key', 'Public Key']);
    expect(objects.filter((object) => object.id === 'a1').map(({ label }) => label)).toEqual(Array(3).fill('OLD keep for bids: old a1'));
    expect(await readCertificate(world.token, id)).toEqual(world.order.issued[0]);
  });

  test('then a signature by the new key verifies under the new certificate in OpenSSL, and its chain does too', async () => {
    await world.update();
    const id = await newId();
    const [message, signature, certificate, roots] = ['message', 'signature', 'new.pem', 'roots.pem'].map((name) => join(world.state, name));
    writeFileSync(message!, 'a bid');
    await run('pkcs11-tool', [
      '--module', world.token.module, '--token-label', TOKEN_LABEL, '--login', '--pin', PIN, '--sign', '--id', id,
      '--mechanism', 'SHA256-RSA-PKCS', '--input-file', message!, '--output-file', signature!,
    ], world.token.env);
    const issued = new X509Certificate(world.order.issued[0]!);
    writeFileSync(certificate!, issued.toString());
    writeFileSync(roots!, world.authority.chain.map((link) => new X509Certificate(link).toString()).join(''));
    const key = join(world.state, 'key.pem');
    writeFileSync(key, await run('openssl', ['x509', '-in', certificate!, '-noout', '-pubkey']));
    expect(await run('openssl', ['dgst', '-sha256', '-verify', key, '-signature', signature!, message!])).toContain('Verified OK');
    expect(await run('openssl', ['verify', '-CAfile', roots!, certificate!])).toContain('OK');
  });

  test('then the new private key can neither be read nor taken off the token', async () => {
    await world.update();
    const text = await run('pkcs11-tool', [
      '--module', world.token.module, '--token-label', TOKEN_LABEL, '--login', '--pin', PIN, '--list-objects', '--type', 'privkey',
    ], world.token.env);
    const block = text.split(/\n(?=\S)/).find((part) => !part.includes('OLD keep'));
    expect(block).toMatch(/Access:\s+sensitive, always sensitive, never extractable, local/);
  });

  test('then the memory of it holds neither PIN nor code, and only its owner can read it', async () => {
    world.given({ code: '864209' });
    await world.update('--code', '864209');
    const files = readdirSync(world.state).filter((name) => name.endsWith('.json'));
    expect(files).toHaveLength(1);
    const file = join(world.state, files[0]!);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).not.toMatch(new RegExp(`${PIN}|864209|token-`));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ step: 'DONE', serial: world.token.oldSerial });
  });

  test('then doing it again says that it was done, and asks the server for nothing', async () => {
    await world.update();
    const calls = world.server.calls.length;
    const again = await world.update('--resume');
    expect(again.exit).toBe(0);
    expect(json(again)).toMatchObject({ result: 'ALREADY_INSTALLED' });
    expect(world.server.calls).toHaveLength(calls);
  });

  test('then status shows one renewed and one valid certificate without any PIN', async () => {
    await world.update();
    const shown = await world.run(['status', '--module', world.token.module, '--json'], {}, '');
    const [{ certificates }] = json(shown)['tokens'] as [{ certificates: { condition: string }[] }];
    expect(certificates.map(({ condition }) => condition).sort()).toEqual(['RENEWED', 'VALID']);
  });

  test('then --remove-old, and only that, takes the old certificate and its key away', async () => {
    const ended = await world.update('--remove-old');
    expect(ended.exit).toBe(0);
    expect((await objectsOn(world.token)).map(({ kind }) => kind).sort()).toEqual(['Certificate', 'Private Key', 'Public Key']);
  });
});

describe('given a token and an order, then', () => {
  test('a dry run proves the key and changes nothing', async () => {
    const before = await objectsOn(world.token);
    const ended = await world.update('--dry-run');
    expect(json(ended)).toMatchObject({ exit: 0, result: 'DRY_RUN', orderState: 'READY' });
    expect(await objectsOn(world.token)).toEqual(before);
    expect(world.server.calls).not.toContain('PUT /update/request');
    expect(readdirSync(world.state).filter((name) => name.endsWith('.json'))).toEqual([]);
  });

  test('while the authority is at it the driver waits', async () => {
    world.given({ issuingPolls: 3 });
    expect((await world.update()).exit).toBe(0);
    expect(world.server.calls.filter((call) => call === 'GET /update')).toHaveLength(3);
  });

  test('past its patience it says so, and fetches the certificate when it is run again', async () => {
    world.given({ issuingPolls: 2 });
    const early = await world.update('--wait', '0');
    expect(json(early)).toMatchObject({ outcome: 'STILL_ISSUING', exit: 61 });
    expect((await world.update('--resume')).exit).toBe(0);
    expect(world.order.issued).toHaveLength(1);
    expect(world.token.objectFiles()).toBe(RENEWED_ONCE);
  });

  test('a code that is asked for comes from --code or the second line, and a wrong one is told', async () => {
    world.given({ code: '864209' });
    const missing = await world.update();
    expect(missing.exit).toBe(2);
    const wrong = await world.update('--code', '000000');
    expect(json(wrong)).toMatchObject({ outcome: 'CODE_WRONG', exit: 43 });
    const piped = await world.run(unattended(world.server.url, world.token), {}, `${PIN}\n864209\n`);
    expect(piped.exit).toBe(0);
    expect(world.order.issued).toHaveLength(1);
    expect(world.token.objectFiles()).toBe(RENEWED_ONCE);
  });

  test('five wrong codes end in CODE_EXHAUSTED', async () => {
    world.given({ code: '864209' });
    for (let tried = 1; tried <= 4; tried += 1) expect((await world.update('--code', '1')).exit).toBe(43);
    expect((await world.update('--code', '1')).exit).toBe(44);
    expect((await world.update('--code', '864209')).exit).toBe(44);
  });

  test('an update begun on another computer goes on here with the same key', async () => {
    world.server.plan({ call: 'PUT /update/request', kind: 'HOLD' });
    const cut = await world.run(unattended(world.server.url, world.token, '--timeout', '0.3', '--retries', '0'));
    expect(cut.exit).toBe(20);
    const elsewhere = mkdtempSync(join(world.state, 'elsewhere-'));
    const ended = await world.run(unattended(world.server.url, world.token), { CERTDESK_DRIVER_STATE_DIR: elsewhere });
    expect(ended.exit).toBe(0);
    expect(world.order.issued).toHaveLength(1);
    expect(world.token.objectFiles()).toBe(RENEWED_ONCE);
  });

  test('a key that the authority does not take is thrown away and another made', async () => {
    world.server.plan({ call: 'PUT /update/request', kind: 'REFUSE', code: 'KEY_UNACCEPTABLE', times: 2 });
    expect((await world.update()).exit).toBe(0);
    expect(world.token.objectFiles()).toBe(RENEWED_ONCE);
  });

  test('after three such keys it gives up, leaving none behind', async () => {
    world.server.plan({ call: 'PUT /update/request', kind: 'REFUSE', code: 'KEY_UNACCEPTABLE', times: 3 });
    expect((await world.update()).exit).toBe(41);
    expect(world.token.objectFiles()).toBe(3);
  });

  test('an order whose certificate was revoked before it was confirmed gets another key, and the first stays alone', async () => {
    world.server.plan({ call: 'POST /update/installed', kind: 'LOSE' });
    expect((await world.update()).exit).toBe(20);
    const reissued = world.given({});
    expect((await world.update('--resume')).exit).toBe(0);
    const [first, second] = [await newId(), (await objectsOn(world.token)).filter(({ kind }) => kind === 'Private Key').map(({ id }) => id)];
    expect(new Set(second).size).toBe(3);
    expect(first).not.toBe('a1');
    expect(reissued.issued).toHaveLength(1);
  });

  test('a session that ends midway is opened anew', async () => {
    world.given({ issuingPolls: 2 });
    world.server.plan({ call: 'GET /update', kind: 'REFUSE', code: 'SESSION_ENDED' });
    expect((await world.update()).exit).toBe(0);
    expect(world.server.calls.filter((call) => call === 'POST /sessions')).toHaveLength(2);
  });

  test('two at once: one goes on, the other is told, and one certificate comes of it', async () => {
    const other = await openDriver();
    world.server.plan({ call: 'GET /', kind: 'HOLD' });
    const first = world.run(unattended(world.server.url, world.token, '--timeout', '3', '--retries', '1'));
    await waitUntil(() => world.server.held.length > 0, 'the first run is under way');
    const second = await other.run(unattended(world.server.url, world.token), world.env());
    other.close();
    expect(second.exit).toBe(62);
    expect((await first).exit).toBe(0);
    expect(world.order.issued).toHaveLength(1);
  });

  test('with several certificates one has to be named', async () => {
    await addCertificate({ ...world.token, authority: world.authority, id: 'b2' });
    const which = await world.update();
    expect(which.exit).toBe(16);
    expect(which.stderr).toContain(world.token.oldSerial);
    expect((await world.update('--serial', world.token.oldSerial.toLowerCase().replace(/(..)(?=.)/g, '$1:'))).exit).toBe(0);
    expect((await world.update('--serial', 'ABCDEF')).exit).toBe(15);
  });

  test('a renewal for another kind of key is refused in so many words', async () => {
    world.given({ algorithm: 'SM2' });
    const ended = await world.update();
    expect(ended.exit).toBe(17);
    expect(ended.stderr).toContain('SM2');
    expect(world.token.objectFiles()).toBe(3);
  });
});
