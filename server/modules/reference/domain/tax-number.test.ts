import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkTaxNumber } from './tax-number.js';
import { CREDIT_CODE_ALPHABET, makeCreditCode } from './unified-social-credit-code.js';

const isTaken = (text: string): boolean => checkTaxNumber(text).valid;
const characters = (length: number) => fc.stringMatching(new RegExp(`^[${CREDIT_CODE_ALPHABET}]{${length}}$`));
const codes = fc.tuple(fc.stringMatching(/^91\d{6}$/), characters(8)).map(([prefix, organisation]) => makeCreditCode(prefix, organisation));

describe('a tax number', () => {
  test('is any credit code, however it is typed', () => {
    fc.assert(fc.property(codes, (code) => {
      expect(checkTaxNumber(` ${code.toLowerCase().replace(/(.{4})/g, '$1 ')}`)).toMatchObject({ valid: true, value: code });
    }));
  });

  test('may have the older lengths', () => {
    for (const length of [15, 17, 20]) fc.assert(fc.property(characters(length), isTaken), { numRuns: 20 });
  });

  test('of another length, or of other characters, is refused', () => {
    const length = fc.integer({ min: 0, max: 30 }).filter((n) => ![15, 17, 18, 20].includes(n));
    fc.assert(fc.property(length.chain(characters), (text) => !isTaken(text)));
    for (const text of ['91440300MA5G0000*R', '税号91440300MA5G000', '']) expect(isTaken(text)).toBe(false);
  });

  test('that is a credit code with one character wrong is refused', () => {
    fc.assert(fc.property(codes, fc.nat(16), fc.constantFrom(...CREDIT_CODE_ALPHABET), (code, at, other) => {
      fc.pre(at > 7 && code[at] !== other && /[A-Z]/.test(code.slice(8, at) + other + code.slice(at + 1, 17)));
      expect(isTaken(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
    }));
  });
});
