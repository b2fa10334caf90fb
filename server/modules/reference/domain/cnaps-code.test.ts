import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkCnapsCode, cnapsCheckDigit, makeCnapsCode } from './cnaps-code.js';
import { neighbourSwaps, singleErrors } from './one-slip.fixture.js';

const bodies = fc.stringMatching(/^\d{11}$/);
/** Bodies' endings of a first digit, which reaches each of the ten carries once, and `length` digits more. */
const everyEnding = (length: number): string[] =>
  Array.from({ length: 10 ** (length + 1) }, (_, index) => String(index).padStart(length + 1, '0'));
const checkOf = (ending: string): string => cnapsCheckDigit(`00000000${ending}`);
const checkFits = (code: string): boolean => cnapsCheckDigit(code.slice(0, 11)) === code.charAt(11);

describe('CNAPS bank code', () => {
  test.each(['308290003011', '903521000011', '310331000017'])('%s raises no doubt', (code) => {
    expect(checkCnapsCode(code)).toEqual({ valid: true, value: code, warnings: [] });
  });

  test('308290003012 is accepted with a warning, for the rule of the check digit is inferred', () => {
    expect(checkCnapsCode('308290003012')).toMatchObject({ valid: true, warnings: [{ code: 'CHECK_DIGIT' }] });
  });

  test.each(['30829000301', '3082900030111', '30829000301X', ''])('%p is refused', (code) => {
    expect(checkCnapsCode(code)).toMatchObject({ valid: false, problem: { code: 'SHAPE' } });
  });

  test('a made-up code raises no doubt', () => {
    fc.assert(fc.property(bodies, (body) => {
      expect(checkCnapsCode(makeCnapsCode(body))).toMatchObject({ valid: true, warnings: [] });
    }));
  });

  test('every one wrong digit is noticed', () => {
    fc.assert(fc.property(bodies, (body) => {
      expect(singleErrors(makeCnapsCode(body), '0123456789').filter(checkFits)).toEqual([]);
    }));
  });

  test('of the swaps in the body one pair of digits passes per carry, 10 of 450 in all', () => {
    const missed = everyEnding(2).flatMap((ending) =>
      neighbourSwaps(makeCnapsCode(`00000000${ending}`))
        .filter((slip) => slip.startsWith(`00000000${ending.charAt(0)}`) && slip.endsWith(checkOf(ending)))
        .filter(checkFits)
        .map(() => ending.charAt(0)),
    );
    // Found from either side of the swap: each pair counts twice.
    expect(missed).toHaveLength(20);
    expect(new Set(missed).size).toBe(10);
  });

  test('of the swaps with the check digit only 01 and 10 pass for each other', () => {
    const missed = everyEnding(1)
      .map((ending) => makeCnapsCode(`000000000${ending}`))
      .filter((code) => neighbourSwaps(code).some((slip) => slip.startsWith(code.slice(0, 10)) && checkFits(slip)));
    expect(missed.map((code) => code.slice(10)).sort()).toEqual(['01', '10']);
  });
});
