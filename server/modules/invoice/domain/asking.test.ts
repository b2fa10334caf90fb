import { expect, test } from '@jest/globals';
import { nextAsk } from './asking.js';

test('the provider is asked at growing intervals, at least every hour', () => {
  const now = new Date('2026-06-10T02:00:00Z');
  const pauses = Array.from({ length: 12 }, (_, asked) => (nextAsk(asked, now).getTime() - now.getTime()) / 1000);
  expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600, 3600]);
  expect(nextAsk(10_000, now).getTime() - now.getTime()).toBe(3_600_000);
});
