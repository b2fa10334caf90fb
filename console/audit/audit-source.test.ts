import { describe, expect, test } from '@jest/globals';
import { auditFilterOf, dayBoundary } from './audit-source.js';

describe('a day of the audit log', () => {
  test('is the day in Shanghai, whole', () => {
    expect(dayBoundary('2026-11-23', false)).toBe('2026-11-22T16:00:00.000Z');
    expect(dayBoundary('2026-11-23', true)).toBe('2026-11-23T16:00:00.000Z');
  });

  test.each(['', '2026-13-01', 'yesterday', null])('is nothing for %p', (day) => {
    expect(dayBoundary(day, false)).toBeNull();
  });
});

describe('the filter', () => {
  test('asks only for what was filled in', () => {
    expect(auditFilterOf({ action: ' application.approved ', caseId: '', from: '2026-11-23' })).toEqual({
      action: 'application.approved',
      actorId: null,
      caseId: null,
      from: '2026-11-22T16:00:00.000Z',
      to: null,
    });
  });
});
