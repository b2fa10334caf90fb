import { describe, expect, test } from '@jest/globals';
import { dammCheckDigit } from './damm-check-digit.js';

const DIGITS = [...'0123456789'];
/** interim ∗ digit, reached by the one digit that leads from 0 to `interim`. */
const times = (interim: string, digit: string): string => {
  const start = DIGITS.find((first) => dammCheckDigit(first) === interim) ?? '';
  return dammCheckDigit(start + digit);
};

describe('Damm check digit', () => {
  test('572 has the check digit 4, the example known from the literature', () => {
    expect(dammCheckDigit('572')).toBe('4');
    expect(dammCheckDigit('5724')).toBe('0');
  });

  test('each row and each column holds every digit once: no one wrong digit passes', () => {
    for (const a of DIGITS) {
      expect(new Set(DIGITS.map((b) => times(a, b))).size).toBe(10);
      expect(new Set(DIGITS.map((b) => times(b, a))).size).toBe(10);
    }
  });

  test('(c∗x)∗y = (c∗y)∗x only for x = y: no swap of neighbours passes', () => {
    const passing = DIGITS.flatMap((c) => DIGITS.flatMap((x) => DIGITS.filter(
      (y) => x !== y && times(times(c, x), y) === times(times(c, y), x),
    )));
    expect(passing).toEqual([]);
  });

  test('x∗x = 0 for every digit, so the check digit closes every number to 0', () => {
    expect(DIGITS.map((x) => times(x, x))).toEqual(DIGITS.map(() => '0'));
  });
});
