import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neighbourSwaps, singleErrors } from './one-slip.fixture.js';
import { checkOrganisationCode, organisationCheckCharacter } from './organisation-code.js';

const codes = fc
  .string({ unit: fc.constantFrom(...'0123456789'), minLength: 8, maxLength: 8 })
  .map((body) => body + organisationCheckCharacter(body));
const doubted = (code: string): boolean => {
  const verdict = checkOrganisationCode(code);
  return !verdict.valid || verdict.warnings.length > 0;
};

describe('organisation code', () => {
  test.each(['MA00DEM06', 'MA2XY9K83', 'MA5G00000'])('%s, nested in a valid credit code, raises no doubt', (code) => {
    expect(checkOrganisationCode(code)).toEqual({ valid: true, value: code, warnings: [] });
  });

  test('the form with a hyphen is accepted, lower case too', () => {
    expect(checkOrganisationCode(' ma00dem0－6 ')).toMatchObject({ valid: true, value: 'MA00DEM06' });
  });

  test('a check character that does not fit only warns', () => {
    expect(checkOrganisationCode('MA00DEM07')).toMatchObject({ valid: true, warnings: [{ code: 'CHECK_CHARACTER' }] });
  });

  test.each(['MA00DEM0', 'MA00DEM066', 'MA00DEM0A', 'MA-0DEM06', ''])('%p is refused', (code) => {
    expect(checkOrganisationCode(code)).toMatchObject({ valid: false, problem: { code: 'SHAPE' } });
  });

  test('in codes of digits every one wrong digit raises a doubt', () => {
    fc.assert(fc.property(codes, (code) => {
      expect(singleErrors(code, '0123456789').filter((slip) => !doubted(slip))).toEqual([]);
    }));
  });

  test('in codes of digits every swap of neighbouring digits raises a doubt', () => {
    fc.assert(fc.property(codes, (code) => {
      const ofDigits = neighbourSwaps(code).filter((slip) => !slip.slice(0, 8).includes('X'));
      expect(ofDigits.filter((slip) => !doubted(slip))).toEqual([]);
    }));
  });

  test('an X at the end may change places with the digit before it unnoticed', () => {
    expect([doubted('10704701X'), doubted('1070470X1')]).toEqual([false, false]);
  });

  test('letters whose values are equal modulo 11 pass for each other', () => {
    expect(organisationCheckCharacter('MA00DEM0')).toBe(organisationCheckCharacter('ML00DEM0'));
  });
});
