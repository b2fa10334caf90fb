import { expect, test } from '@jest/globals';
import { calendarFor } from './calendar-years.js';

test('within the years that have official days, none is missing', () => {
  const { official, missing } = calendarFor(new Date('2026-10-01T00:00:00Z'), new Date('2026-11-20T02:00:00Z'));
  expect([official, missing]).toEqual([[2024, 2025, 2026], []]);
});

test('a wait of fifteen working days that reaches into a year without official days says so', () => {
  const { official, missing } = calendarFor(new Date('2026-11-10T00:00:00Z'), new Date('2026-12-20T02:00:00Z'));
  expect([official, missing]).toEqual([[2024, 2025, 2026], [2027]]);
});

test('a stretch over two years without official days names both', () => {
  const { missing } = calendarFor(new Date('2027-12-01T00:00:00Z'), new Date('2028-01-12T02:00:00Z'));
  expect(missing).toEqual([2027, 2028]);
});
