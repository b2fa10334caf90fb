import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { after, days, hours } from '../../../platform/clock.js';
import { expiryNotice, expiryWindow } from './expiry-stages.js';

const stages = { before: [60, 30, 7], after: [0, 7, 30] };
const notAfter = new Date('2026-06-10T02:00:00Z');
const at = (day: number, later = 0) => expiryNotice(notAfter, stages, after(notAfter, days(day) + later))?.stage;

test.each([
  [-61, undefined], [-60, '-60'], [-31, '-60'], [-30, '-30'], [-8, '-30'], [-7, '-7'], [-1, '-7'],
  [0, '+0'], [6, '+0'], [7, '+7'], [14, '+7'], [15, undefined], [30, '+30'], [37, '+30'], [38, undefined], [400, undefined],
] as const)('on day %i the stage is %s', (day, stage) => {
  expect(at(day)).toBe(stage);
});

test('a moment before the end it still expires, at the end the invitation begins', () => {
  expect([at(0, -1), at(0), at(0, hours(1))]).toEqual(['-7', '+0', '+0']);
});

test('without stages nobody is told', () => {
  expect(expiryNotice(notAfter, { before: [], after: [] }, notAfter)).toBeUndefined();
});

test('whoever is to be told stands in the window', () => {
  fc.assert(fc.property(fc.integer({ min: -100, max: 100 }), (day) => {
    const now = after(notAfter, days(day));
    const { from, to } = expiryWindow(stages, now);
    if (expiryNotice(notAfter, stages, now)) expect(from <= notAfter && notAfter <= to).toBe(true);
  }));
});
