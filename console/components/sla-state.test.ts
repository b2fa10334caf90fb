import { describe, expect, test } from '@jest/globals';
import { deadlineText, slaState, slaStretches, type Sla, type SlaSegment } from './sla-state.js';

const deadline = '2026-11-23T09:26:00.000Z';

function sla(over: Partial<Sla> = {}): Sla {
  return { running: true, deadline, colour: 'NEUTRAL', minutesLeft: 348, ...over };
}

function segment(over: Partial<SlaSegment>): SlaSegment {
  return { position: 1, kind: 'RUNNING', startedAt: deadline, because: 'paid', minutesLeft: 0, ...over };
}

const at = (iso: string): Date => new Date(iso);

describe('the SLA chip', () => {
  test('tells the minutes to the deadline', () => {
    expect(slaState(sla(), at('2026-11-23T03:38:00Z'))).toEqual({ level: 'neutral', minutes: 348 });
  });

  test('is amber when the server, who knows the calendar, says so', () => {
    expect(slaState(sla({ colour: 'AMBER' }), at('2026-11-23T03:38:00Z')).level).toBe('warn');
  });

  test('is in time at the deadline itself and overdue right after, without a new answer', () => {
    expect(slaState(sla({ colour: 'AMBER' }), at(deadline)).level).toBe('warn');
    expect(slaState(sla({ colour: 'AMBER' }), at('2026-11-23T09:26:00.001Z')).level).toBe('overdue');
  });

  test('counts up once overdue', () => {
    expect(slaState(sla({ colour: 'RED' }), at('2026-11-23T10:38:00Z'))).toEqual({ level: 'overdue', minutes: 72 });
  });

  test('stands still in a pause, whatever the time', () => {
    const paused = sla({ running: false, deadline: null, minutesLeft: 300 });
    expect(slaState(paused, at('2026-12-23T00:00:00Z'))).toEqual({ level: 'paused', minutes: 300 });
  });

  test.each([
    [0, 'met'],
    [-1, 'missed'],
  ])('stopped with %d minutes left was %s', (minutesLeft, level) => {
    const stopped = sla({
      running: false,
      deadline: null,
      minutesLeft: null,
      segments: [segment({}), segment({ kind: 'STOPPED', minutesLeft })],
    });
    expect(slaState(stopped, at('2026-12-01T00:00:00Z')).level).toBe(level);
  });

  test('tells nothing before payment', () => {
    const draft = sla({ running: false, deadline: null, minutesLeft: null, segments: [] });
    expect(slaState(draft, at(deadline)).level).toBe('none');
  });
});

describe('the segments', () => {
  test('last until the next begins', () => {
    const stretches = slaStretches([
      segment({ startedAt: '2026-11-20T07:20:00Z' }),
      segment({ kind: 'PAUSED', startedAt: '2026-11-21T01:40:00Z' }),
    ]);
    expect(stretches.map(({ endedAt }) => endedAt)).toEqual(['2026-11-21T01:40:00Z', null]);
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
