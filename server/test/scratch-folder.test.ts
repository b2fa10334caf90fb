import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeScratchFolder } from './scratch-folder.js';

const prefix = `certdesk-folder-test-${process.pid}-`;

test('a scratch folder stays as long as its process, and what a dead one left goes with the next', () => {
  const mine = makeScratchFolder(prefix);
  writeFileSync(join(mine, 'kept'), '');
  const dead = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
  const left = join(dirname(mine), `${prefix}${dead}-abc`);
  mkdirSync(left);
  const stranger = join(dirname(mine), `${prefix}abc`);
  mkdirSync(stranger);

  const next = makeScratchFolder(prefix);

  expect([mine, join(mine, 'kept'), left, stranger, next].map((path) => existsSync(path))).toEqual([true, true, false, true, true]);
  for (const folder of [mine, next, stranger]) rmSync(folder, { recursive: true });
});
