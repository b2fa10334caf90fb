import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkMobileNumber } from './mobile-number.js';

const numbers = fc
  .tuple(fc.constantFrom('3', '4', '5', '7', '8', '9'), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`);

describe('mobile number', () => {
  test.each(['13800138000', '+8613800138000', '008613800138000', '8613800138000', '+86 138-0013-8000', '１３８００１３８０００'])(
    '%s is the number 13800138000',
    (text) => {
      expect(checkMobileNumber(text)).toEqual({ valid: true, value: '13800138000', warnings: [] });
    },
  );

  test.each(['162', '165', '170', '171'])('%s… belongs to a virtual operator and warns', (range) => {
    const warnings = [{ code: 'VIRTUAL_OPERATOR' }];
    expect(checkMobileNumber(`${range}00138000`)).toMatchObject({ valid: true, warnings });
  });

  test.each([
    '12800138000', '1380013800', '138001380000', '+8513800138000', '86138001380', '02087654321', '1380013800a', '',
  ])('%p is refused', (text) => {
    expect(checkMobileNumber(text)).toMatchObject({ valid: false, problem: { code: 'SHAPE' } });
  });

  test('every way to write the country code gives the same number', () => {
    fc.assert(fc.property(numbers, fc.constantFrom('', '+86', '0086', '86', '+86 '), (number, country) => {
      expect(checkMobileNumber(country + number)).toMatchObject({ valid: true, value: number });
    }));
  });
});
