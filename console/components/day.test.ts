import { describe, expect, test } from '@jest/globals';
import { isDay, stepDay } from './day.js';

describe('a day', () => {
  test.each(['2026-11-23', '2024-02-29'])('%s is one', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '23/11/2026', ''])('%s is none', (day) => {
    expect(isDay(day)).toBe(false);
  });

  test('is followed by the next, over months and years', () => {
    expect(stepDay('2026-12-31', 1)).toBe('2027-01-01');
    expect(stepDay('2026-03-01', -1)).toBe('2026-02-28');
  });

  test('that is not finished is left alone', () => {
    expect(stepDay('2026-1', 1)).toBe('2026-1');
  });
});
