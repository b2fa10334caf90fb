import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../platform/errors.js';
import { neighbourSwaps, singleErrors } from '../../reference/domain/one-slip.fixture.js';
import { makeOrderNumber, normaliseOrderNumber, parseOrderNumber } from './order-number.js';

const parts = fc.record({
  day: fc
    .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  serial: fc.integer({ min: 1, max: 99_999 }),
});
const digitsOf = (orderNumber: string): string => orderNumber.replace(/\D/g, '');
const passing = (slips: string[]): string[] => slips.filter((digits) => parseOrderNumber(`XQ${digits}`).valid);

describe('order number', () => {
  test('the 417th order of 2026-11-20 is XQ-261120-00417-8', () => {
    expect(makeOrderNumber({ day: '2026-11-20', serial: 417 })).toBe('XQ-261120-00417-8');
  });

  test('what was made is read back', () => {
    fc.assert(fc.property(parts, (made) => {
      const value = makeOrderNumber(made);
      expect(value).toMatch(/^XQ-\d{6}-\d{5}-\d$/);
      expect(parseOrderNumber(value)).toEqual({ valid: true, value, ...made });
    }));
  });

  test.each([
    'xq-261120-00417-8', 'XQ261120004178', 'xq 261120 00417 8', 'ＸＱ－２６１１２０－００４１７－８', 'XQ–261120–00417–8',
  ])('%s is understood', (text) => {
    expect(parseOrderNumber(text)).toEqual({ valid: true, value: 'XQ-261120-00417-8', day: '2026-11-20', serial: 417 });
  });

  test('every one wrong digit is noticed', () => {
    fc.assert(fc.property(parts, (made) => {
      expect(passing(singleErrors(digitsOf(makeOrderNumber(made)), '0123456789'))).toEqual([]);
    }));
  });

  test('every swap of neighbouring digits is noticed, across the hyphens too', () => {
    fc.assert(fc.property(parts, (made) => {
      expect(passing(neighbourSwaps(digitsOf(makeOrderNumber(made))))).toEqual([]);
    }));
  });

  test.each([
    ['XQ-261120-00417-5', 'CHECK_DIGIT'],
    ['XQ-261120-0417-8', 'SHAPE'],
    ['261120004178', 'SHAPE'],
    ['', 'SHAPE'],
  ])('%p is refused with %s', (text, problem) => {
    expect(parseOrderNumber(text)).toMatchObject({ valid: false, problem: { code: problem } });
  });

  test.each([
    ['a 30th of February', 'XQ-260230-00001-'],
    ['the order before the first of a day', 'XQ-261120-00000-'],
  ])('%s is refused although its check digit fits', (_, body) => {
    const fitting = [...'0123456789'].map((check) => parseOrderNumber(body + check));
    expect(fitting.filter((verdict) => !verdict.valid && verdict.problem.code === 'DATE')).toHaveLength(1);
  });

  test('other texts have no normal form', () => {
    expect(normaliseOrderNumber('XQ-26112O-00417-8')).toBeNull();
  });

  test('when the day is full, the refusal says so', () => {
    expect(() => makeOrderNumber({ day: '2026-11-20', serial: 100_000 })).toThrow(DomainError);
  });

  test.each([{ day: '2026-02-30', serial: 1 }, { day: '1999-12-31', serial: 1 }, { day: '2026-11-20', serial: 0 }])(
    '%p is a fault of the caller',
    (impossible) => {
      expect(() => makeOrderNumber(impossible)).toThrow(RangeError);
    },
  );
});
