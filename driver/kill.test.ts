import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundle, start, unattended, type Ended, type Spawned } from './test/driver-run.js';
import { buildFaultModule, type FaultModule } from './test/fault-module.js';
import { givenWorld } from './test/given-world.js';
import { objectsOn } from './test/soft-token.js';
import { waitUntil } from './test/wait-until.js';

const world = givenWorld();
let bundle: Awaited<ReturnType<typeof buildBundle>>;
let module: FaultModule;
let home: string;

beforeAll(async () => {
  bundle = await buildBundle();
  module = await buildFaultModule(world.token);
  home = mkdtempSync(join(tmpdir(), 'certdesk-driver-home-'));
}, 120_000);
afterAll(() => {
  bundle.remove();
  rmSync(home, { recursive: true });
});

const RENEWED_ONCE = 6;
const KILLED = -1;

function startBundle(fault = '', ...more: readonly string[]): Spawned {
  const parameters = unattended(world.server.url, { ...world.token, module: module.path }, '--retries', '0', ...more);
  return start(process.execPath, [bundle.file, ...parameters], { ...world.env(), ...module.env(fault), HOME: home });
}

/** However it was killed: the next run ends installed, with one certificate, one new key, and nothing left over. */
async function expectResumedOnce(killed: Ended, where: string): Promise<void> {
  expect({ where, exit: killed.exit }).toEqual({ where, exit: KILLED });
  const resumed = await startBundle('', '--resume').ended;
  expect({ where, exit: resumed.exit, stderr: resumed.stderr }).toMatchObject({ where, exit: 0 });
  expect({ where, state: world.order.state, issued: world.order.issued.length, objects: world.token.objectFiles() })
    .toEqual({ where, state: 'INSTALLED', issued: 1, objects: RENEWED_ONCE });
}

describe('given the bundle killed', () => {
  test.each(['GET /', 'POST /challenges', 'POST /sessions', 'PUT /update/request', 'POST /update/installed'])(
    'before and after the server did %s, then --resume ends it', async (call) => {
      for (const kind of ['HOLD_BEFORE', 'HOLD'] as const) {
        world.token.restore();
        rmSync(world.state, { recursive: true, force: true });
        world.given({});
        const before = world.server.held.length;
        world.server.plan({ call, kind });
        const { child, ended } = startBundle();
        await waitUntil(() => world.server.held.length > before, `${call} came`);
        child.kill('SIGKILL');
        await expectResumedOnce(await ended, `${kind} ${call}`);
      }
      const objects = await objectsOn(world.token);
      expect(objects.filter(({ label }) => label.startsWith('certdesk renewal'))).toEqual([]);
      expect(objects.filter(({ kind }) => kind === 'Private Key')).toHaveLength(2);
    },
  );

  test('before and after each call that writes to the token or signs, then --resume ends it', async () => {
    // given every such call of an undisturbed run
    expect((await startBundle().ended).exit).toBe(0);
    const writing = module.calls().filter((name) => ['C_Login', 'C_GenerateKeyPair', 'C_CreateObject', 'C_SetAttributeValue', 'C_Sign'].includes(name));
    const counts = new Map<string, number>();
    const points = writing.flatMap((name) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [`${name}:before:${count}:kill`, `${name}:after:${count}:kill`];
    });
    points.push('C_GenerateKeyPair:after:1:half-private', 'C_GenerateKeyPair:after:1:half-public');
    expect(counts.get('C_GenerateKeyPair')).toBe(1);
    expect(counts.get('C_CreateObject')).toBe(1);
    expect(points.length).toBeGreaterThan(20);

    for (const point of points) {
      world.token.restore();
      rmSync(world.state, { recursive: true, force: true });
      world.given({});
      await expectResumedOnce(await startBundle(point).ended, point);
    }
  }, 300_000);

  test('again and again at the same place, then it still ends once', async () => {
    for (let times = 1; times <= 5; times += 1) {
      expect((await startBundle('C_GenerateKeyPair:after:1:half-public').ended).exit).toBe(KILLED);
    }
    await expectResumedOnce(await startBundle('C_CreateObject:after:1:kill').ended, 'after six kills');
  });
});

describe('given the bundle in a folder with nothing but Node', () => {
  test('then it runs, asks for nothing else, and its addon lies checked in a folder of its own', async () => {
    const { exit, stdout } = await start(process.execPath, [bundle.file, '--version'], { HOME: home }).ended;
    expect({ exit, stdout: stdout.trim() }).toEqual({ exit: 0, stdout: '1.0.0' });
    const empty = mkdtempSync(join(tmpdir(), 'certdesk-driver-empty-'));
    const shown = await start(process.execPath, [bundle.file, 'status', '--module', world.token.module, '--json'], { ...world.env(), HOME: empty }, '').ended;
    expect(shown.exit).toBe(0);
    rmSync(empty, { recursive: true });
  });

  test('then Ctrl-C ends it with its own code, and it can be resumed', async () => {
    world.server.plan({ call: 'PUT /update/request', kind: 'HOLD' });
    const { child, ended } = startBundle();
    await waitUntil(() => world.server.held.length > 0, 'the request came');
    child.kill('SIGINT');
    expect((await ended).exit).toBe(60);
    expect((await startBundle('', '--resume').ended).exit).toBe(0);
    expect(world.order.issued).toHaveLength(1);
  });
});
