import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neighbourSwaps, singleErrors, swapped } from './one-slip.fixture.js';
import {
  checkCreditCode,
  CREDIT_CODE_ALPHABET,
  creditCheckCharacter,
  makeCreditCode,
  organisationCodeOf,
} from './unified-social-credit-code.js';

const ofAlphabet = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...CREDIT_CODE_ALPHABET), minLength: length, maxLength: length });
const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const codes = fc
  .tuple(ofAlphabet(2), digits(6), ofAlphabet(8))
  .map(([registrar, division, organisation]) => makeCreditCode(registrar + division, organisation));
const checkFits = (code: string): boolean => creditCheckCharacter(code.slice(0, 17)) === code.charAt(17);

describe('unified social credit code', () => {
  test.each(['91110108MA00DEM06X', '92330106MA2XY9K83X', '91440300MA5G00000R'])('%s is accepted as it is', (code) => {
    expect(checkCreditCode(code)).toEqual({ valid: true, value: code, warnings: [] });
  });

  test.each([
    ['91350100M000100Y4Z', 'CHARACTERS', 'Z is not of the alphabet'],
    ['91110108MA00DEM06A', 'CHECK_CHARACTER', 'the last character is wrong'],
    ['91110108MA0SDEM06X', 'CHARACTERS', 'S is not of the alphabet'],
    ['91110108MA00DEM06', 'LENGTH', 'seventeen characters'],
    ['91110108MA00DEM06XX', 'LENGTH', 'nineteen characters'],
    ['', 'LENGTH', 'nothing'],
  ])('%s is refused with %s: %s', (code, problem) => {
    expect(checkCreditCode(code)).toMatchObject({ valid: false, problem: { code: problem } });
  });

  test('a letter in the division is refused even when the check character fits', () => {
    const body = '91A10108MA00DEM06';
    expect(checkCreditCode(body + creditCheckCharacter(body))).toMatchObject({ problem: { code: 'DIVISION' } });
  });

  test('lower case, full width and spaces are mended', () => {
    expect(checkCreditCode(' ９１１１0108 ma00dem06x\u200b')).toMatchObject({ value: '91110108MA00DEM06X' });
  });

  test('a nested organisation code whose own check does not fit is accepted with a warning', () => {
    const body = '91110108MA00DEM07';
    expect(checkCreditCode(body + creditCheckCharacter(body))).toMatchObject({
      valid: true,
      warnings: [{ code: 'CHECK_CHARACTER' }],
    });
  });

  test('every made-up code is accepted without doubt and holds its organisation code', () => {
    fc.assert(fc.property(codes, (code) => {
      expect(checkCreditCode(code)).toEqual({ valid: true, value: code, warnings: [] });
      expect(organisationCodeOf(code)).toHaveLength(9);
    }));
  });

  test('every one wrong character is noticed', () => {
    fc.assert(fc.property(codes, (code) => {
      expect(singleErrors(code, CREDIT_CODE_ALPHABET).filter((slip) => checkCreditCode(slip).valid)).toEqual([]);
    }));
  });

  test('every swap of two different neighbours is noticed', () => {
    fc.assert(fc.property(codes, (code) => {
      expect(neighbourSwaps(code).filter((slip) => checkCreditCode(slip).valid)).toEqual([]);
    }));
  });

  test('the check notices the swap of any two different characters but for positions 1 and 18', () => {
    const places = fc.tuple(fc.integer({ min: 0, max: 17 }), fc.integer({ min: 0, max: 17 }));
    fc.assert(fc.property(codes, places, (code, [i, j]) => {
      fc.pre(i < j && code.charAt(i) !== code.charAt(j));
      expect(checkFits(swapped(code, i, j))).toBe(i === 0 && j === 17);
    }), { numRuns: 1000 });
  });

  test('whatever is typed gets a verdict', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof checkCreditCode(text).valid).toBe('boolean');
    }));
  });
});
