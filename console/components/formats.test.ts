import { describe, expect, test } from '@jest/globals';
import { yuan } from './amount.js';
import { duration } from './duration.js';
import { dayText, minuteText, secondText, shortText } from './time.js';

describe('amounts', () => {
  test.each([
    [1, '¥0.01'],
    [0, '¥0.00'],
    [123400, '¥1,234.00'],
    [-40000, '−¥400.00'],
    [9007199254740991, '¥90,071,992,547,409.91'],
  ])('%d fen reads %s', (fen, text) => {
    expect(yuan(fen)).toBe(text);
  });
});

describe('moments', () => {
  test('are shown in Shanghai, across midnight', () => {
    expect(minuteText('2026-11-22T16:05:09Z')).toBe('2026-11-23 00:05');
    expect(secondText('2026-11-22T16:05:09Z')).toBe('2026-11-23 00:05:09');
    expect(dayText('2026-12-31T15:59:59Z')).toBe('2026-12-31');
  });

  test('lose the year only within it', () => {
    const now = new Date('2026-11-23T00:00:00Z');
    expect(shortText('2026-11-20T07:02:00Z', now)).toBe('11-20 15:02');
    expect(shortText('2025-12-30T07:02:00Z', now)).toBe('2025-12-30 15:02');
  });
});

describe('durations', () => {
  test.each([
    [4380, 'duration.daysHours', { d: 3, h: 1 }],
    [2880, 'duration.days', { d: 2 }],
    [348, 'duration.hoursMinutes', { h: 5, m: 48 }],
    [120, 'duration.hours', { h: 2 }],
    [0.9, 'duration.minutes', { m: 0 }],
    [-5, 'duration.minutes', { m: 0 }],
  ])('%d minutes', (minutes, key, values) => {
    expect(duration(minutes)).toEqual({ key, values });
  });
});
