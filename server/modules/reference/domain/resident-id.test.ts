import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neighbourSwaps, singleErrors, swapped } from './one-slip.fixture.js';
import { birthDateOf, checkResidentId, makeResidentId, residentIdCheckCharacter } from './resident-id.js';

const births = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ids = fc
  .tuple(fc.integer({ min: 110000, max: 999999 }).map(String), births, fc.integer({ min: 0, max: 999 }))
  .map(([division, born, sequence]) => makeResidentId(division, born, sequence));
const checkFits = (id: string): boolean =>
  /^\d{17}[\dX]$/.test(id) && residentIdCheckCharacter(id.slice(0, 17)) === id.charAt(17);

describe('resident ID number', () => {
  test.each(['110101190001010014', '420101191212310022', '33010619040229003X'])('%s is accepted as it is', (id) => {
    expect(checkResidentId(id)).toEqual({ valid: true, value: id, warnings: [] });
  });

  test.each([
    ['110101190001010015', 'CHECK_CHARACTER', 'the check digit is wrong'],
    ['330106190002290014', 'BIRTH_DATE', '1900 was no leap year'],
    ['11010119000101001', 'LENGTH', 'seventeen digits'],
    ['110101000101', 'LENGTH', 'twelve digits'],
    ['11010119X001010014', 'CHARACTERS', 'X stands before the end'],
    ['110101199013010014', 'BIRTH_DATE', 'there is no thirteenth month'],
    ['', 'LENGTH', 'nothing'],
  ])('%s is refused with %s: %s', (id, problem) => {
    expect(checkResidentId(id)).toMatchObject({ valid: false, problem: { code: problem } });
  });

  test('a lower-case x, full width and spaces are mended', () => {
    expect(checkResidentId('330106 19040229 ００３ｘ')).toMatchObject({ value: '33010619040229003X' });
  });

  test('a birth before 1900 is refused although the day exists', () => {
    const id = makeResidentId('110101', '1899-12-31', 1);
    expect(checkResidentId(id)).toMatchObject({ problem: { code: 'BIRTH_DATE' } });
  });

  test('given today, then someone born tomorrow is refused and someone born today is not', () => {
    const born = makeResidentId('110101', '2026-11-21', 1);
    expect(checkResidentId(born, '2026-11-20')).toMatchObject({ problem: { code: 'BIRTH_DATE' } });
    expect(checkResidentId(born, '2026-11-21').valid).toBe(true);
  });

  test('every made-up number is accepted and gives back its date of birth', () => {
    fc.assert(fc.property(births, fc.integer({ min: 0, max: 999 }), (born, sequence) => {
      const id = makeResidentId('330106', born, sequence);
      expect(checkResidentId(id)).toEqual({ valid: true, value: id, warnings: [] });
      expect(birthDateOf(id)).toBe(born);
    }));
  });

  test('every one wrong character is noticed, by the check alone', () => {
    fc.assert(fc.property(ids, (id) => {
      expect(singleErrors(id, '0123456789X').filter(checkFits)).toEqual([]);
    }));
  });

  test('every swap of two different neighbours is noticed, by the check alone', () => {
    fc.assert(fc.property(ids, (id) => {
      expect(neighbourSwaps(id).filter(checkFits)).toEqual([]);
    }));
  });

  test('swaps ten places apart pass the check, for the weights repeat', () => {
    expect(checkFits(swapped('110101190001010014', 1, 11))).toBe(true);
  });
});
