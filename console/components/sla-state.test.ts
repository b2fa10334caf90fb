import { describe, expect, test } from '@jest/globals';
import { deadlineText, slaState, type Sla } from './sla-state.js';

const deadline = '2026-11-23T09:26:00.000Z';

function sla(over: Partial<Sla> = {}): Sla {
  return {
    deadlineAt: deadline,
    warnAt: '2026-11-23T03:00:00.000Z',
    pausedLeftMinutes: null,
    endedAt: null,
    segments: [],
    ...over,
  };
}

const at = (iso: string): Date => new Date(iso);

describe('the SLA chip', () => {
  test('is neutral while more than a quarter is left', () => {
    expect(slaState(sla(), at('2026-11-23T02:59:59.999Z')).level).toBe('neutral');
  });

  test('turns amber when the last quarter begins and tells the minutes left', () => {
    expect(slaState(sla(), at('2026-11-23T03:38:00Z'))).toEqual({ level: 'warn', minutes: 348 });
  });

  test('is in time at the deadline itself and overdue right after', () => {
    expect(slaState(sla(), at(deadline)).level).toBe('warn');
    expect(slaState(sla(), at('2026-11-23T09:26:00.001Z')).level).toBe('overdue');
  });

  test('counts up once overdue', () => {
    expect(slaState(sla(), at('2026-11-23T10:38:00Z'))).toEqual({ level: 'overdue', minutes: 72 });
  });

  test('stands still in a pause, even past the old deadline', () => {
    const paused = sla({ pausedLeftMinutes: 300 });
    expect(slaState(paused, at('2026-12-23T00:00:00Z'))).toEqual({ level: 'paused', minutes: 300 });
  });

  test.each([
    ['2026-11-23T09:26:00.000Z', 'met'],
    ['2026-11-23T09:27:00.000Z', 'missed'],
  ])('a decision at %s was %s', (endedAt, level) => {
    expect(slaState(sla({ endedAt }), at('2026-12-01T00:00:00Z')).level).toBe(level);
  });

  test('tells nothing before payment', () => {
    expect(slaState(sla({ deadlineAt: null }), at(deadline)).level).toBe('none');
  });
});

describe('the deadline in words', () => {
  test('is the clock alone on the same Shanghai day', () => {
    // 16:30 UTC the day before is already the 23rd in Shanghai.
    expect(deadlineText(deadline, at('2026-11-22T16:30:00Z'))).toEqual({
      key: 'sla.dueToday',
      values: { time: '17:26' },
    });
  });

  test('has the date otherwise', () => {
    expect(deadlineText(deadline, at('2026-11-22T15:30:00Z'))).toEqual({
      key: 'sla.due',
      values: { when: '11-23 17:26' },
    });
  });
});
