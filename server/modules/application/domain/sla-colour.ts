/** NEUTRAL: time enough. AMBER: less than a quarter left. RED: overdue. */
export type SlaColour = 'NEUTRAL' | 'AMBER' | 'RED';

export interface SlaReading {
  readonly deadline: Date;
  readonly now: Date;
  /** Working minutes from `now` to `deadline`. 0 is not yet overdue: it may be night before a deadline at opening. */
  readonly remainingMinutes: number;
  /** Working minutes the order was given in all, pauses left out. */
  readonly totalMinutes: number;
}

/** The colour of the deadline chip; a decision at the very deadline is still in time. */
export function slaColour({ deadline, now, remainingMinutes, totalMinutes }: SlaReading): SlaColour {
  if (now.getTime() > deadline.getTime()) return 'RED';
  return remainingMinutes < totalMinutes / 4 ? 'AMBER' : 'NEUTRAL';
}
