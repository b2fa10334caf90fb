import { clockText, dayText, shortText } from './time.js';

export interface SlaSegment {
  readonly kind: 'running' | 'paused';
  readonly from: string;
  /** `null`: still open. */
  readonly to: string | null;
  /** Why it is paused, in the current language. */
  readonly reason: string | null;
  /** Working minutes that count; `null` in a pause or while open. */
  readonly workingMinutes: number | null;
}

/** What the server knows of one order's deadline. Instants are ISO strings. */
export interface Sla {
  /** `null` before payment. */
  readonly deadlineAt: string | null;
  /** From here on less than a quarter of the working time is left. */
  readonly warnAt: string | null;
  /** Minutes that were left when the clock was stopped; `null` while it runs. */
  readonly pausedLeftMinutes: number | null;
  /** When a decision took effect. */
  readonly endedAt: string | null;
  readonly segments: readonly SlaSegment[];
}

export type SlaLevel = 'none' | 'neutral' | 'warn' | 'overdue' | 'paused' | 'met' | 'missed';

export interface SlaState {
  readonly level: SlaLevel;
  /** Minutes left, or minutes over when overdue; `null` where none is told. */
  readonly minutes: number | null;
}

const minutesBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 60_000;

/** The chip at a moment. The deadline itself is the last moment in time: one millisecond later is over. */
export function slaState(sla: Sla, now: Date): SlaState {
  if (sla.deadlineAt === null) return { level: 'none', minutes: null };
  const deadline = new Date(sla.deadlineAt);
  if (sla.endedAt !== null) return { level: new Date(sla.endedAt) > deadline ? 'missed' : 'met', minutes: null };
  if (sla.pausedLeftMinutes !== null) return { level: 'paused', minutes: sla.pausedLeftMinutes };
  if (now > deadline) return { level: 'overdue', minutes: minutesBetween(deadline, now) };
  const warn = sla.warnAt !== null && now >= new Date(sla.warnAt);
  return { level: warn ? 'warn' : 'neutral', minutes: minutesBetween(now, deadline) };
}

/** When the deadline is, as one says it: the clock alone on the day itself. */
export function deadlineText(
  deadlineAt: string,
  now: Date,
): { key: 'sla.dueToday'; values: { time: string } } | { key: 'sla.due'; values: { when: string } } {
  if (dayText(deadlineAt) === dayText(now)) return { key: 'sla.dueToday', values: { time: clockText(deadlineAt) } };
  return { key: 'sla.due', values: { when: shortText(deadlineAt, now) } };
}
