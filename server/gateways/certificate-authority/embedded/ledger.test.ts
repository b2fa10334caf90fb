import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Ledger, type LedgerEntry } from './ledger.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'certdesk-ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const decision = (requestId: string, by: string): LedgerEntry =>
  ({ requestId, planDigest: 'd', answer: { kind: 'REFUSED', code: 'X', text: by } });
const textOf = (kept: LedgerEntry | undefined): string => (kept?.answer.kind === 'REFUSED' ? kept.answer.text : 'none');

test('of decisions on one number at once, in several ledgers over one folder, one holds for all', async () => {
  const ledgers = ['one', 'two', 'three'].map((by) => ({ by, ledger: new Ledger(folder) }));
  const numbers = Array.from({ length: 150 }, (_, n) => `N${n}`);
  const told = await Promise.all(ledgers.flatMap(({ by, ledger }) => [...numbers, ...numbers].map(async (number, position) => ({
    number, text: textOf(await ledger.keep(decision(number, `${by} ${position < numbers.length ? 'first' : 'again'}`))),
  }))));
  for (const number of numbers) {
    const answers = new Set(told.filter((line) => line.number === number).map(({ text }) => text));
    expect(answers.size).toBe(1);
    expect(textOf(await new Ledger(folder).find(number))).toBe([...answers][0]);
  }
  expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toHaveLength(numbers.length);
});

test('a number that was never decided has no entry', async () => {
  expect(await new Ledger(folder).find('N1')).toBeUndefined();
});

test('a folder that is gone is a fault, and the ledger goes on when it is back', async () => {
  const ledger = new Ledger(join(folder, 'gone'));
  await expect(ledger.keep(decision('N1', 'a'))).rejects.toThrow(/ENOENT/);
  await Ledger.create(join(folder, 'gone'));
  expect(textOf(await ledger.keep(decision('N1', 'b')))).toBe('b');
});

test('a page serves batch after batch, and the names in the folder are those of the numbers', async () => {
  const ledger = new Ledger(folder);
  for (let n = 0; n < 20; n += 1) await ledger.keep(decision(`N${n}`, `the ${n}th`));
  const names = readdirSync(folder);
  expect(names.sort()).toEqual(Array.from({ length: 20 }, (_, n) => `N${n}.json`).sort());
  expect(new Set(names.map((name) => statSync(join(folder, name)).ino)).size).toBe(1);
  expect(textOf(await new Ledger(folder).find('N13'))).toBe('the 13th');
});

test('half a line at the end of a page, of a process that died, hides nothing of what was kept', async () => {
  await new Ledger(folder).keep(decision('N1', 'kept'));
  appendFileSync(join(folder, 'N1.json'), '{"requestId":"N2","planDigest":"d","ans');
  const next = new Ledger(folder);
  expect(textOf(await next.find('N1'))).toBe('kept');
  expect(await next.find('N2')).toBeUndefined();
  expect(textOf(await next.keep(decision('N2', 'decided anew')))).toBe('decided anew');
});

test('a page whose file was taken away is a fault for its decisions alone', async () => {
  const ledger = new Ledger(folder);
  await ledger.keep(decision('N1', 'a'));
  rmSync(join(folder, 'N1.json'));
  await expect(ledger.keep(decision('N2', 'b'))).rejects.toThrow(/ENOENT/);
  expect(textOf(await ledger.keep(decision('N2', 'c')))).toBe('c');
});
