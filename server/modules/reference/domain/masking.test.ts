import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskAccount, maskMobileNumber, maskPersonName, maskResidentId } from './masking.js';

describe('masks', () => {
  test('a resident ID shows three and four', () => {
    expect(maskResidentId('440301199001011234')).toBe('440***********1234');
  });

  test('a mobile number shows three and four', () => {
    expect(maskMobileNumber('13800131234')).toBe('138****1234');
  });

  test.each([['陈晓明', '陈**'], ['陈明', '陈*'], ['陈', '陈*'], ['欧阳晓明', '欧***'], ['𠮷野家', '𠮷**'], ['', '']])(
    'the name %s reads %s',
    (name, masked) => {
      expect(maskPersonName(name)).toBe(masked);
    },
  );

  test('an account shows the last four and not its length', () => {
    expect(maskAccount('44201234567812345678')).toBe('**** **** 5678');
    expect(maskAccount('12345678')).toBe('**** **** 5678');
  });

  test('values too short for their mask are hidden whole', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9A-Z]{0,7}$/), (value) => {
      for (const mask of [maskResidentId, maskMobileNumber, maskAccount]) expect(mask(value)).toMatch(/^[* ]*$/);
    }));
  });

  test('at most seven characters of a resident ID or phone are ever shown', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9X]{0,24}$/), (value) => {
      for (const mask of [maskResidentId, maskMobileNumber]) {
        expect(mask(value)).toHaveLength(value.length);
        expect(mask(value).replaceAll('*', '').length).toBeLessThanOrEqual(Math.min(7, value.length / 2 + 2));
      }
    }));
  });
});
