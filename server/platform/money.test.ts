import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fenFromYuan, yuanFromFen } from './money.js';

describe('money', () => {
  test('goes from fen to yuan and back unchanged', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (fen) => fenFromYuan(yuanFromFen(fen)) === fen));
  });

  test.each([['0.01', 1], ['0.1', 10], ['1', 100], ['21474836.48', 2_147_483_648]])('reads %s yuan', (text, fen) => {
    expect(fenFromYuan(text)).toBe(fen);
  });

  test.each(['', '-1', '1.', '.5', '1.234', '1e3', ' 1', '1,000.00', 'NaN'])('refuses "%s" naming the field', (text) => {
    expect(() => fenFromYuan(text, 'amount')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', details: { field: 'amount' } }));
  });
});
