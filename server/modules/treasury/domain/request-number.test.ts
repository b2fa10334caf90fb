import { describe, expect, test } from '@jest/globals';
import { seededRandom } from '../../../platform/random.js';
import { makeRequestNo } from './request-number.js';

describe('a request number', () => {
  test('carries the day in China and fits into 32 characters that every bank takes', () => {
    const lateEvening = new Date('2026-06-09T17:00:00Z');
    const number = makeRequestNo(seededRandom('a'), lateEvening);
    expect(number).toMatch(/^CD20260610[0-9A-HJKMNP-TV-Z]{16}$/);
  });

  test('is another each time', () => {
    const random = seededRandom('b');
    const made = Array.from({ length: 1000 }, () => makeRequestNo(random, new Date(0)));
    expect(new Set(made).size).toBe(1000);
  });
});
