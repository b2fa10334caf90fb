import { describe, expect, test } from '@jest/globals';
import { slaColour } from './sla-colour.js';

const deadline = new Date('2026-11-25T02:00:00Z');
const before = new Date('2026-11-24T02:00:00Z');
const totalMinutes = 1620;

describe('SLA colour', () => {
  test('a quarter left is still neutral', () => {
    expect(slaColour({ deadline, now: before, remainingMinutes: 405, totalMinutes })).toBe('NEUTRAL');
  });

  test('less than a quarter left is amber', () => {
    expect(slaColour({ deadline, now: before, remainingMinutes: 404.9, totalMinutes })).toBe('AMBER');
  });

  test('no working minute left but the deadline not reached is amber: the night before an opening', () => {
    expect(slaColour({ deadline, now: before, remainingMinutes: 0, totalMinutes })).toBe('AMBER');
  });

  test('the very deadline is still in time', () => {
    expect(slaColour({ deadline, now: deadline, remainingMinutes: 0, totalMinutes })).toBe('AMBER');
  });

  test('a millisecond later is red', () => {
    const now = new Date(deadline.getTime() + 1);
    expect(slaColour({ deadline, now, remainingMinutes: 0, totalMinutes })).toBe('RED');
  });
});
