import { describe, expect, test } from '@jest/globals';
import { after, minutes } from '../../../platform/clock.js';
import { calendar2026, inChina } from '../../calendar/domain/state-council-2026.fixture.js';
import { minutesLeft, missingDeadline, stepSla, type SlaClock } from './sla-clock.js';

const calendar = calendar2026();
const stopped: SlaClock = { slaRunning: false, slaDeadline: null, slaMinutesLeft: null };
const runningTo = (deadline: Date | null): SlaClock => ({ slaRunning: true, slaDeadline: deadline, slaMinutesLeft: null });
const pausedWith = (left: number): SlaClock => ({ slaRunning: false, slaDeadline: null, slaMinutesLeft: left });

/** Three working days from here need 2027, which the calendar does not have. */
const endOfYear = inChina('2026-12-30 10:00');
const with2027 = calendar2026({ officialYears: [2026, 2027] });

describe('the SLA clock', () => {
  test('starts with three working days to the same clock time', () => {
    const step = stepSla(calendar, stopped, 'START', inChina('2026-06-10 10:00'));
    expect(step?.clock).toEqual(runningTo(inChina('2026-06-15 10:00')));
    expect(step?.segment).toEqual({ kind: 'RUNNING', deadline: inChina('2026-06-15 10:00'), minutesLeft: 3 * 9 * 60 });
  });

  test('gives back after a pause what was left when it began', () => {
    const clock = runningTo(inChina('2026-06-15 10:00'));
    const paused = stepSla(calendar, clock, 'PAUSE', inChina('2026-06-11 10:00'));
    expect(paused?.clock).toEqual(pausedWith(2 * 9 * 60));
    const resumed = stepSla(calendar, paused!.clock, 'RESUME', inChina('2026-06-22 09:00'));
    expect(resumed?.clock.slaDeadline).toEqual(inChina('2026-06-23 18:00'));
  });

  test('gives at least four working hours after a return, however late it was returned', () => {
    const resumed = stepSla(calendar, pausedWith(-90), 'RESUME', inChina('2026-06-10 10:00'));
    expect(resumed?.clock.slaDeadline).toEqual(inChina('2026-06-10 14:00'));
    expect(resumed?.segment.minutesLeft).toBe(240);
  });

  test('is not moved by a pause while it stands, nor by resuming while it runs', () => {
    const now = inChina('2026-06-10 10:00');
    expect(stepSla(calendar, stopped, 'PAUSE', now)).toBeUndefined();
    expect(stepSla(calendar, runningTo(inChina('2026-06-12 10:00')), 'RESUME', now)).toBeUndefined();
  });

  test('ends saying by how much the deadline was missed', () => {
    const step = stepSla(calendar, runningTo(inChina('2026-06-10 10:00')), 'STOP', inChina('2026-06-10 11:30'));
    expect(step?.segment).toEqual({ kind: 'STOPPED', deadline: null, minutesLeft: -90 });
  });
});

describe('the SLA clock at the end of the calendar', () => {
  test('starts all the same, without a deadline', () => {
    const step = stepSla(calendar, stopped, 'START', endOfYear);
    expect(step).toEqual({ clock: runningTo(null), segment: { kind: 'RUNNING', deadline: null, minutesLeft: 1620 } });
  });

  test('gets the deadline it would have had, once the year is imported', () => {
    const segment = { startedAt: endOfYear, minutesLeft: 1620 };
    expect(missingDeadline(calendar, segment)).toBeNull();
    expect(missingDeadline(with2027, segment)).toEqual(stepSla(with2027, stopped, 'START', endOfYear)!.clock.slaDeadline);
  });

  test('resumes without a deadline, and later gets the one for what was left', () => {
    const step = stepSla(calendar, pausedWith(1200), 'RESUME', endOfYear);
    expect(step?.clock).toEqual(runningTo(null));
    expect(missingDeadline(with2027, { startedAt: endOfYear, minutesLeft: step!.segment.minutesLeft }))
      .toEqual(stepSla(with2027, pausedWith(1200), 'RESUME', endOfYear)!.clock.slaDeadline);
  });

  test('lets decisions pause and end it', () => {
    expect(stepSla(calendar, runningTo(null), 'PAUSE', after(endOfYear, minutes(60)))?.clock.slaMinutesLeft).toBe(1620);
    expect(stepSla(calendar, runningTo(null), 'STOP', after(endOfYear, minutes(60)))?.segment.kind).toBe('STOPPED');
  });

  test('ends a deadline in a year that was taken back as kept or missed by the clock', () => {
    const deadline = inChina('2027-01-05 10:00');
    expect(stepSla(calendar, runningTo(deadline), 'STOP', inChina('2027-01-06 10:00'))?.segment.minutesLeft).toBe(-1);
    expect(stepSla(calendar, runningTo(deadline), 'STOP', inChina('2027-01-04 10:00'))?.segment.minutesLeft).toBe(0);
  });

  test('has no minutes to tell while there is no deadline', () => {
    expect(minutesLeft(calendar, runningTo(null), endOfYear)).toBeNull();
  });
});
