import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundle, start } from './test/driver-run.js';
import { givenWorld, json } from './test/given-world.js';

const world = givenWorld();
/** Stands for an addon that was compiled elsewhere: nothing on this computer may load it. */
const elsewhere = 'win32-x64.node';

describe('given a bundle for several platforms', () => {
  const addons = mkdtempSync(join(tmpdir(), 'certdesk-addons-'));
  let bundle: Awaited<ReturnType<typeof buildBundle>>;
  beforeAll(async () => {
    copyFileSync(join(process.cwd(), 'package.json'), join(addons, elsewhere));
    copyFileSync(join(process.cwd(), 'package.json'), join(addons, 'README.md'));
    bundle = await buildBundle({ CERTDESK_ADDONS_DIR: addons });
  }, 60_000);
  afterAll(() => {
    bundle.remove();
    rmSync(addons, { recursive: true });
  });

  test('then each computer takes its own addon', async () => {
    const parameters = [bundle.file, 'status', '--module', world.token.module, '--json'];
    const { exit, stdout, stderr } = await start(process.execPath, parameters, world.env()).ended;
    expect({ exit, stderr }).toMatchObject({ exit: 0 });
    expect(stdout).toContain(world.token.oldSerial);
    const carried = [...readFileSync(bundle.file, 'utf8').matchAll(/"?platform"?:\s*"([a-z0-9-]+)",\s*"?base64/g)].map(([, platform]) => platform);
    expect(carried).toEqual([`${process.platform}-${process.arch}`, 'win32-x64']);
  });

  test('then one of another platform is told for which it is', async () => {
    const strange = 'data:text/javascript,Object.defineProperty(process,"platform",{value:"sunos"})';
    const parameters = ['--import', strange, bundle.file, 'status', '--module', world.token.module, '--json'];
    const ended = await start(process.execPath, parameters, world.env()).ended;
    expect(ended.exit).toBe(10);
    const told = JSON.stringify(json(ended));
    for (const part of [`${process.platform}-${process.arch}, win32-x64`, `sunos-${process.arch}`, '不能在这台电脑上使用']) expect(told).toContain(part);
  });
});
