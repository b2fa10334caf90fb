import { expect, test } from '@jest/globals';
import { nextAsk } from './asking.js';

const now = new Date('2026-06-10T02:00:00Z');

test.each([[0, 10], [1, 20], [5, 320], [9, 3600], [1000, 3600]])('after %i questions the next is due in %i seconds', (asked, seconds) => {
  expect(nextAsk(asked, now).getTime() - now.getTime()).toBe(seconds * 1000);
});
