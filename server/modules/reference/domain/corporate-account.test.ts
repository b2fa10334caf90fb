import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkCorporateAccount } from './corporate-account.js';

describe('corporate account number', () => {
  test('spaces and full width are mended, leading zeros are kept', () => {
    expect(checkCorporateAccount('0000 ４４２0 1234 5678')).toMatchObject({ valid: true, value: '0000442012345678' });
  });

  test('every text of 6 to 32 digits is accepted, whatever its last digit', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{6,32}$/), (account) => {
      expect(checkCorporateAccount(account)).toEqual({ valid: true, value: account, warnings: [] });
    }));
  });

  test.each([
    ['12345', 'LENGTH'],
    ['1'.repeat(33), 'LENGTH'],
    ['', 'LENGTH'],
    ['4420-1234-5678', 'CHARACTERS'],
    ['44201234567O', 'CHARACTERS'],
    ['１２３４５六', 'CHARACTERS'],
  ])('%p is refused with %s', (account, problem) => {
    expect(checkCorporateAccount(account)).toMatchObject({ valid: false, problem: { code: problem } });
  });
});
