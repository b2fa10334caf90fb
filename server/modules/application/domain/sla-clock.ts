import { slaDeadline } from '../../calendar/domain/sla-deadline.js';
import type { WorkingCalendar } from '../../calendar/domain/working-calendar.js';
import { addWorkingMinutes, workingMinutesBetween } from '../../calendar/domain/working-time.js';
import { unlessYearMissing } from '../../calendar/domain/year-missing.js';
import type { SlaEffect } from './application-states.js';
import { promisedMinutes } from './promised-minutes.js';

/** The SLA columns of a case. */
export interface SlaClock {
  readonly slaRunning: boolean;
  /** Null unless it runs, and while the calendar lacks a year on the way to it. */
  readonly slaDeadline: Date | null;
  readonly slaMinutesLeft: number | null;
}

export interface SlaStep {
  readonly clock: SlaClock;
  readonly segment: { readonly kind: 'RUNNING' | 'PAUSED' | 'STOPPED'; readonly deadline: Date | null; readonly minutesLeft: number };
}

/** A resubmission never comes back with less than this, however late it was returned. */
const LEAST_AFTER_RETURN = 4 * 60;

/**
 * What an effect makes of the clock at `now`; undefined where it changes nothing (pausing a stopped clock).
 * Never throws for a year without official days: a payment or a decision must not be lost to it. The clock then runs
 * without a deadline, until the year is imported.
 */
export function stepSla(calendar: WorkingCalendar, clock: SlaClock, effect: SlaEffect, now: Date): SlaStep | undefined {
  switch (effect) {
    case 'START':
      return running(unlessYearMissing(() => slaDeadline(calendar, now)), promisedMinutes(calendar));
    case 'PAUSE':
      return clock.slaRunning ? paused(minutesLeft(calendar, clock, now) ?? promisedMinutes(calendar)) : undefined;
    case 'RESUME': {
      if (clock.slaRunning || clock.slaMinutesLeft === null) return undefined;
      const left = Math.max(clock.slaMinutesLeft, LEAST_AFTER_RETURN);
      return running(unlessYearMissing(() => addWorkingMinutes(calendar, now, left)), left);
    }
    case 'STOP':
      return clock.slaRunning || clock.slaMinutesLeft !== null ? stopped(leftAtEnd(calendar, clock, now)) : undefined;
  }
}

/** The deadline that a clock running without one gets, once the calendar has the year; null while it has not. */
export function missingDeadline(
  calendar: WorkingCalendar,
  segment: { readonly startedAt: Date; readonly minutesLeft: number },
): Date | null {
  const { startedAt, minutesLeft: given } = segment;
  const promised = given === promisedMinutes(calendar);
  return unlessYearMissing(() => (promised ? slaDeadline(calendar, startedAt) : addWorkingMinutes(calendar, startedAt, given)));
}

/**
 * Whole working minutes until the deadline, negative when overdue; what was left where the clock is paused; null where
 * it is stopped, has no deadline yet, or the calendar cannot tell.
 */
export function minutesLeft(calendar: WorkingCalendar, clock: SlaClock, now: Date): number | null {
  const { slaRunning, slaDeadline: deadline, slaMinutesLeft } = clock;
  if (!slaRunning) return slaMinutesLeft;
  const left = deadline && unlessYearMissing(() => workingMinutesBetween(calendar, now, deadline));
  return left === null ? null : Math.floor(left);
}

/** Where nothing can be measured the sign still tells whether the deadline was kept. */
function leftAtEnd(calendar: WorkingCalendar, clock: SlaClock, now: Date): number {
  return minutesLeft(calendar, clock, now) ?? (clock.slaDeadline !== null && now > clock.slaDeadline ? -1 : 0);
}

function running(deadline: Date | null, left: number): SlaStep {
  return {
    clock: { slaRunning: true, slaDeadline: deadline, slaMinutesLeft: null },
    segment: { kind: 'RUNNING', deadline, minutesLeft: left },
  };
}

function paused(left: number): SlaStep {
  return {
    clock: { slaRunning: false, slaDeadline: null, slaMinutesLeft: left },
    segment: { kind: 'PAUSED', deadline: null, minutesLeft: left },
  };
}

function stopped(left: number): SlaStep {
  return {
    clock: { slaRunning: false, slaDeadline: null, slaMinutesLeft: null },
    segment: { kind: 'STOPPED', deadline: null, minutesLeft: left },
  };
}
