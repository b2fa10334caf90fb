import type { WorkingCalendar } from '../../calendar/domain/working-calendar.js';
import { promisedMinutes } from './promised-minutes.js';
import { minutesLeft, type SlaClock } from './sla-clock.js';
import { slaColour, type SlaColour } from './sla-colour.js';

/** The clock of one case as people read it. */
export interface SlaStanding {
  readonly running: boolean;
  readonly deadline: Date | null;
  readonly colour: SlaColour;
  /** Working minutes, negative when overdue; what is left in a pause; null when stopped or not to be reckoned. */
  readonly minutesLeft: number | null;
}

/** A running clock whose deadline cannot be reckoned yet is amber: somebody has to look. */
export function readSla(calendar: WorkingCalendar, clock: SlaClock, now: Date): SlaStanding {
  const left = minutesLeft(calendar, clock, now);
  return { running: clock.slaRunning, deadline: clock.slaDeadline, colour: colour(calendar, clock, left, now), minutesLeft: left };
}

function colour(calendar: WorkingCalendar, { slaRunning, slaDeadline }: SlaClock, left: number | null, now: Date): SlaColour {
  const totalMinutes = promisedMinutes(calendar);
  if (slaRunning) {
    if (!slaDeadline) return 'AMBER';
    return slaColour({ deadline: slaDeadline, now, remainingMinutes: left ?? 0, totalMinutes });
  }
  if (left === null) return 'NEUTRAL';
  if (left < 0) return 'RED';
  return left < totalMinutes / 4 ? 'AMBER' : 'NEUTRAL';
}
