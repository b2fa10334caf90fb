import { expect, test } from '@jest/globals';
import { readWeakKeys } from './weak-key-list.js';

const [debian, spki] = ['00112233445566778899', 'Ab'.repeat(32)];

test('a list of weak keys is read in both forms, its comments and empty lines left out', () => {
  expect(readWeakKeys(`# Debian weak RSA-2048 keys\r\n${debian}\r\n\r\n ${spki} \n`)).toEqual([debian, spki.toLowerCase()]);
});

test('a line that is no fingerprint is named, and nothing is read', () => {
  expect(() => readWeakKeys(`${debian}\n${spki.slice(1)}\n`)).toThrow(/第 2 行.*\nline 2: /s);
});
