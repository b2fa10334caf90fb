import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codesIn, remarkWith, withoutCodes } from './remark-codes.js';

const codes = fc.integer({ min: 0, max: 999_999 }).map((n) => String(n).padStart(6, '0'));

describe('verification codes in remarks', () => {
  test('the code that was sent is found again, and nothing else', () => {
    fc.assert(fc.property(codes, (code) => {
      expect(codesIn(remarkWith(code))).toEqual([code]);
    }));
  });

  test('a stripped remark holds no code', () => {
    fc.assert(fc.property(fc.string(), codes, fc.string(), (before, code, behind) => {
      expect(codesIn(withoutCodes(`${before} ${code} ${behind}`, () => 'hash'))).toEqual([]);
    }));
  });

  test.each([
    ['订单 XQ-260610-00001-3', 'a date inside an order number'],
    ['XQ260610000013', 'an order number without hyphens'],
    ['账号 110501639', 'a longer number'],
    ['25811', 'five digits'],
  ])('%s holds none: %s', (remark) => {
    expect(codesIn(remark)).toEqual([]);
  });

  test('the rest of the remark stays as it was', () => {
    expect(withoutCodes('退汇 验证码402913，户名不符', () => 'h')).toBe('退汇 验证码#h，户名不符');
  });
});
