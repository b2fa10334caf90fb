import { expect, test } from '@jest/globals';
import { reachedLevel } from './sla-levels.js';

test.each([
  [{ given: 1620, left: 1000, overdue: false }, undefined],
  [{ given: 1620, left: 810, overdue: false }, 50],
  [{ given: 1620, left: 405, overdue: false }, 75],
  [{ given: 1620, left: 162, overdue: false }, 90],
  [{ given: 1620, left: 0, overdue: false }, 90],
  [{ given: 1620, left: -1, overdue: true }, 100],
  [{ given: 0, left: 0, overdue: false }, undefined],
])('%j has reached %s', (time, level) => {
  expect(reachedLevel(time)).toBe(level);
});
