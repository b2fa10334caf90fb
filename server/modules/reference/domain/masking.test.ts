import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskAccount, maskMailAddress, maskMobileNumber, maskOrganisationName, maskPersonName, maskResidentId, maskStart } from './masking.js';

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

  test('a mail address shows its first letter and its domain', () => {
    expect([maskMailAddress('wang@example.com'), maskMailAddress('@'), maskMailAddress('wang')]).toEqual(['w***@example.com', '*', '****']);
  });

  test('an organisation shows its place and its form', () => {
    expect(maskOrganisationName('深圳市岚图精密设备有限公司')).toBe('深圳市******有限公司');
    expect([maskOrganisationName('岚图科技公司'), maskOrganisationName('岚图')]).toEqual(['岚****司', '**']);
  });

  test('other texts show four characters, short ones none', () => {
    expect([maskStart('深圳市南山区高新南一道'), maskStart('0755-88345678'), maskStart('88345')]).toEqual(['深圳市南*******', '0755*********', '*****']);
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
