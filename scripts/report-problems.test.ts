import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { invalidInput } from '../server/platform/errors.js';
import { runProgram } from './report-problems.js';
import { readWeakKeys } from './weak-key-list.js';

const before = process.exitCode;
let said: unknown[];
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'error').mockImplementation((text: unknown) => void said.push(text));
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = before;
});

const run = async (main: () => unknown): Promise<number | string | undefined | null> => {
  await runProgram(async () => void (await main()));
  return process.exitCode;
};

test.each([
  ['a line that cannot be taken', () => readWeakKeys('nothex'), /^第 1 行：[^]*\nline 1: /],
  ['a file that is not there', () => readFileSync('missing.txt'), /^没有这个文件：missing\.txt\nthere is no such file: missing\.txt$/],
  ['a refusal', () => { throw invalidInput('rows', '每次导入至少一行', 'import at least one row'); }, /^每次导入至少一行[^]*\nimport at least one row/],
])('%s is told plainly in both languages, and the program ends with 1', async (_, fault, sentence) => {
  expect(await run(fault)).toBe(1);
  expect(said).toEqual([expect.stringMatching(sentence)]);
});

test('what nobody foresaw is told with its stack', async () => {
  const fault = new Error('unforeseen');
  expect(await run(() => Promise.reject(fault))).toBe(1);
  expect(said).toEqual([fault]);
});

test('a program that ends well says nothing', async () => {
  expect(await run(() => undefined)).toBe(before);
  expect(said).toEqual([]);
});
