import { slaDeadline } from '../../calendar/domain/sla-deadline.js';
import type { WorkingCalendar } from '../../calendar/domain/working-calendar.js';
import { addWorkingMinutes, workingMinutesBetween } from '../../calendar/domain/working-time.js';
import type { SlaEffect } from './application-states.js';

/** The SLA columns of a case. */
export interface SlaClock {
  readonly slaRunning: boolean;
  readonly slaDeadline: Date | null;
  readonly slaMinutesLeft: number | null;
}

export interface SlaStep {
  readonly clock: SlaClock;
  readonly segment: { readonly kind: 'RUNNING' | 'PAUSED' | 'STOPPED'; readonly deadline: Date | null; readonly minutesLeft: number };
}

/** A resubmission never comes back with less than this, however late it was returned. */
const LEAST_AFTER_RETURN = 4 * 60;

/** What an effect makes of the clock at `now`; undefined where it changes nothing (pausing a stopped clock). */
export function stepSla(calendar: WorkingCalendar, clock: SlaClock, effect: SlaEffect, now: Date): SlaStep | undefined {
  switch (effect) {
    case 'START':
      return running(calendar, slaDeadline(calendar, now), now);
    case 'PAUSE':
      return clock.slaRunning ? paused(minutesLeft(calendar, clock, now)) : undefined;
    case 'RESUME': {
      if (clock.slaRunning || clock.slaMinutesLeft === null) return undefined;
      const left = Math.max(clock.slaMinutesLeft, LEAST_AFTER_RETURN);
      return running(calendar, addWorkingMinutes(calendar, now, left), now);
    }
    case 'STOP':
      return clock.slaRunning || clock.slaMinutesLeft !== null ? stopped(calendar, clock, now) : undefined;
  }
}

/** Working minutes until the deadline, negative when overdue; what was left where the clock is paused. */
export function minutesLeft(calendar: WorkingCalendar, clock: SlaClock, now: Date): number {
  if (clock.slaRunning && clock.slaDeadline) return workingMinutesBetween(calendar, now, clock.slaDeadline);
  return clock.slaMinutesLeft ?? 0;
}

function running(calendar: WorkingCalendar, deadline: Date, now: Date): SlaStep {
  return {
    clock: { slaRunning: true, slaDeadline: deadline, slaMinutesLeft: null },
    segment: { kind: 'RUNNING', deadline, minutesLeft: Math.floor(workingMinutesBetween(calendar, now, deadline)) },
  };
}

function paused(left: number): SlaStep {
  const whole = Math.floor(left);
  return {
    clock: { slaRunning: false, slaDeadline: null, slaMinutesLeft: whole },
    segment: { kind: 'PAUSED', deadline: null, minutesLeft: whole },
  };
}

function stopped(calendar: WorkingCalendar, clock: SlaClock, now: Date): SlaStep {
  return {
    clock: { slaRunning: false, slaDeadline: null, slaMinutesLeft: null },
    segment: { kind: 'STOPPED', deadline: null, minutesLeft: Math.floor(minutesLeft(calendar, clock, now)) },
  };
}
