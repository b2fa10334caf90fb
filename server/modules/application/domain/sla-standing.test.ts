import { describe, expect, test } from '@jest/globals';
import { calendar2026, inChina } from '../../calendar/domain/state-council-2026.fixture.js';
import { readSla } from './sla-standing.js';

const calendar = calendar2026();
const at = (clock: { slaRunning?: boolean; slaDeadline?: Date | null; slaMinutesLeft?: number | null }, now: string) =>
  readSla(calendar, { slaRunning: true, slaDeadline: null, slaMinutesLeft: null, ...clock }, inChina(now));

describe('an SLA clock as people read it', () => {
  const slaDeadline = inChina('2026-06-12 15:00');

  test.each([
    ['with more than a quarter left is neutral', '2026-06-11 16:00', 'NEUTRAL', 480],
    ['with less than a quarter left is amber', '2026-06-12 09:00', 'AMBER', 360],
    ['at the very deadline is not yet overdue', '2026-06-12 15:00', 'AMBER', 0],
    ['after it is red, with the minutes over', '2026-06-12 15:30', 'RED', -30],
  ])('%s', (_, now, colour, minutesLeft) => {
    expect(at({ slaDeadline }, now)).toEqual({ running: true, deadline: slaDeadline, colour, minutesLeft });
  });

  test('that runs without a deadline is amber: somebody has to import the year', () => {
    expect(at({}, '2026-12-30 10:00')).toMatchObject({ running: true, colour: 'AMBER', minutesLeft: null });
  });

  test.each([[600, 'NEUTRAL'], [200, 'AMBER'], [-5, 'RED']] as const)('paused with %i minutes is %s', (slaMinutesLeft, colour) => {
    expect(at({ slaRunning: false, slaMinutesLeft }, '2026-06-12 09:00')).toMatchObject({ running: false, colour, minutesLeft: slaMinutesLeft });
  });

  test('that ended says nothing', () => {
    expect(at({ slaRunning: false }, '2026-06-12 09:00')).toEqual({ running: false, deadline: null, colour: 'NEUTRAL', minutesLeft: null });
  });
});
