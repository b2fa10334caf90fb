import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codesIn, withoutCodes } from '../../treasury/domain/remark-codes.js';
import { findOrderNumbers } from './find-order-numbers.js';
import { makeOrderNumber } from './order-number.js';

const anOrderNumber = fc.integer({ min: 1, max: 99_999 }).map((serial) => makeOrderNumber({ day: '2026-06-10', serial }));
const separator = fc.constantFrom('', ' ', '-', ' - ', '－', '\u3000');
/** As a payer's bank shows it after the payer typed it. */
const typed = fc.tuple(anOrderNumber, separator, fc.boolean(), fc.boolean()).map(([number, between, lower, wide]) => {
  const text = number.split('-').join(between);
  const cased = lower ? text.toLowerCase() : text;
  return { number, text: wide ? [...cased].map((sign) => (/[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)).join('') : cased };
});

describe('order numbers in a remark', () => {
  test('are found however they are typed, and what is kept of the remark still holds them', () => {
    fc.assert(fc.property(typed, ({ number, text }) => {
      const kept = withoutCodes(`续期 ${text} 谢谢`, () => 'hash');
      expect(findOrderNumbers(kept)).toEqual({ valid: [number], mistyped: false });
    }));
  });

  test('with one digit wrong are none', () => {
    fc.assert(fc.property(anOrderNumber, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
      const digits = number.replace(/\D/g, '').split('');
      digits[place] = String((Number(digits[place]) + by) % 10);
      expect(findOrderNumbers(`XQ${digits.join('')}`)).toEqual({ valid: [], mistyped: true });
    }));
  });

  test('beside a verification code leave that to be hashed', () => {
    expect(codesIn('XQ-260610-00001-3 402913')).toEqual(['402913']);
    expect(codesIn('金融认证 验证码 402913')).toEqual(['402913']);
  });

  test('are each found once', () => {
    const [a, b] = [1, 2].map((serial) => makeOrderNumber({ day: '2026-06-10', serial }));
    expect(findOrderNumbers(`${a}、${b}、${a}`)).toEqual({ valid: [a, b], mistyped: false });
    expect(findOrderNumbers('服务费')).toEqual({ valid: [], mistyped: false });
  });
});
