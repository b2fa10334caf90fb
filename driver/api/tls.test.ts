import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Server } from 'node:tls';
import { givenWorld, json } from '../test/given-world.js';
import { run } from '../test/programs.js';

/** The exit code of a server that was not reached, and of a command line that cannot be used (docs/protocols/driver-api.md). */
const [UNREACHED, USAGE] = [20, 2];
const world = givenWorld();

/** A root of a house of its own and a certificate below it for `name`, by OpenSSL. */
async function makeTls(folder: string, name: string): Promise<void> {
  const inFolder = (...parameters: readonly string[]) => run('openssl', parameters.map((part) => part.replaceAll('@', `${folder}/`)));
  await inFolder('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=House Root', '-keyout', '@root.key', '-out', '@root.pem');
  await inFolder('req', '-newkey', 'rsa:2048', '-nodes', '-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`, '-keyout', '@server.key', '-out', '@server.csr');
  await inFolder('x509', '-req', '-days', '2', '-copy_extensions', 'copy', '-in', '@server.csr', '-CA', '@root.pem', '-CAkey', '@root.key', '-out', '@server.pem');
}

describe.each([['localhost', 'localhost'], ['another.example', 'localhost']])('given a server of a private root whose certificate names %s', (name, host) => {
  const folder = mkdtempSync(join(tmpdir(), 'certdesk-driver-tls-'));
  const root = join(folder, 'root.pem');
  let front: Server;
  let behind = 0;
  beforeAll(async () => {
    await makeTls(folder, name);
    const [key, cert] = ['server.key', 'server.pem'].map((file) => readFileSync(join(folder, file)));
    front = createServer({ key, cert }, (socket) => {
      const line = connect(behind, '127.0.0.1');
      socket.on('error', () => line.destroy()).pipe(line).on('error', () => socket.destroy()).pipe(socket);
    });
    // A driver that does not trust us ends the handshake: that is what is tested, and no fault of the server.
    front.on('tlsClientError', (_, socket) => socket.destroy());
    await new Promise<void>((resolve) => { front.listen(0, '127.0.0.1', resolve); });
  });
  beforeEach(() => { behind = Number(new URL(world.server.url).port); });
  afterAll(async () => {
    await new Promise((resolve) => { front.close(resolve); });
    rmSync(folder, { recursive: true });
  });
  const update = (...more: readonly string[]) => {
    const url = `https://${host}:${(front.address() as AddressInfo).port}`;
    return world.run(['update', '--server', url, '--module', world.token.module, '--yes', '--pin-stdin', '--json', '--retries', '0', ...more]);
  };
  const named = name === host;

  test('then without --ca-file nothing is said to it, and the sentence names the way out', async () => {
    const ended = await update();
    expect(ended.exit).toBe(UNREACHED);
    expect(JSON.stringify(json(ended))).toContain('--ca-file');
    expect(world.server.calls).toEqual([]);
  });

  test(`then with its root ${named ? 'the Ukey is renewed' : 'it is refused for its name all the same'}`, async () => {
    const ended = await update('--ca-file', root);
    expect([ended.exit, world.order.state]).toEqual(named ? [0, 'INSTALLED'] : [UNREACHED, 'READY']);
  });

  test('then the root may stand in the environment', async () => {
    const url = `https://${host}:${(front.address() as AddressInfo).port}`;
    const ended = await world.run(['doctor', '--server', url, '--module', world.token.module, '--json', '--retries', '0'], { CERTDESK_CA_FILE: root });
    expect(JSON.stringify(json(ended)).includes('--ca-file')).toBe(!named);
  });

  test('then a root that is not there is the command line’s fault, by name', async () => {
    const ended = await update('--ca-file', join(folder, 'missing.pem'));
    expect(ended.exit).toBe(USAGE);
    expect(ended.stdout + ended.stderr).toMatch(/--ca-file.*missing\.pem|missing\.pem.*--ca-file/s);
  });
});
