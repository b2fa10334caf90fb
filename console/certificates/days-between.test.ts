import { describe, expect, test } from '@jest/globals';
import { daysBetween } from './days-between.js';

const now = new Date('2026-06-10T02:00:00Z');

describe('days until a certificate ends', () => {
  test.each([
    ['2026-06-17T02:00:00Z', false, 7],
    ['2026-06-17T01:59:59Z', false, 6],
    ['2026-06-10T02:00:00Z', false, 0],
    ['2026-06-10T01:59:59Z', true, 0],
    ['2026-06-09T02:00:00Z', true, 1],
    ['2026-06-02T14:00:00Z', true, 7],
  ])('%s: over %p, %i days', (until, over, days) => {
    expect(daysBetween(now, until)).toEqual({ over, days });
  });
});
