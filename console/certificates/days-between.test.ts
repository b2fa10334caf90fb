import { describe, expect, test } from '@jest/globals';
import { daysBetween } from './days-between.js';

const now = new Date('2026-06-10T02:00:00Z');

describe('days until a certificate ends', () => {
  test.each([
    ['2026-06-17T02:00:00Z', 7],
    ['2026-06-17T01:59:59Z', 6],
    ['2026-06-10T02:00:00Z', 0],
    ['2026-06-10T01:59:59Z', -1],
    ['2026-06-03T02:00:00Z', -7],
  ])('%s is %i days away', (until, days) => {
    expect(daysBetween(now, until)).toBe(days);
  });
});
