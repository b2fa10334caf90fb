import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
  expect(readdirSync(folder).length).toBe(numbers.length);
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
