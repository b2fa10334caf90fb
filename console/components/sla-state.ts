import type { SlaColour } from '../gql/graphql.js';
import { clockText, dayText, shortText } from './time.js';

export interface SlaSegment {
  readonly position: number;
  /** `RUNNING`, `PAUSED` or `STOPPED`. */
  readonly kind: string;
  readonly startedAt: string;
  /** The event that began it. */
  readonly because: string;
  /** As reckoned then; null unless running. */
  readonly deadline?: string | null;
  /** Working minutes left at its start. */
  readonly minutesLeft: number;
}

/** The clock of one order as the server tells it. */
export interface Sla {
  readonly running: boolean;
  readonly deadline?: string | null;
  readonly colour: SlaColour;
  /** Working minutes; what is left while paused; null when the clock is stopped or never ran. */
  readonly minutesLeft?: number | null;
  /** Left out in lists. */
  readonly segments?: readonly SlaSegment[];
}

export type SlaLevel = 'none' | 'neutral' | 'warn' | 'overdue' | 'paused' | 'met' | 'missed';

export interface SlaState {
  readonly level: SlaLevel;
  /** Minutes left, or over when overdue: by the clock on the wall, by working time in a pause. Null where none is told. */
  readonly minutes: number | null;
}

const minutesBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 60_000;

function ended({ segments }: Sla): SlaState {
  const last = segments?.at(-1);
  if (last?.kind !== 'STOPPED') return { level: 'none', minutes: null };
  return { level: last.minutesLeft < 0 ? 'missed' : 'met', minutes: null };
}

/**
 * The chip at a moment. Amber is the server's to say, it knows the calendar; red shows by itself when the
 * deadline passes between two answers. The deadline itself is still in time.
 */
export function slaState(sla: Sla, now: Date): SlaState {
  if (!sla.running && sla.minutesLeft != null) return { level: 'paused', minutes: sla.minutesLeft };
  if (!sla.running || !sla.deadline) return ended(sla);
  const left = minutesBetween(now, new Date(sla.deadline));
  if (left < 0) return { level: 'overdue', minutes: -left };
  return { level: sla.colour === 'NEUTRAL' ? 'neutral' : 'warn', minutes: left };
}

/** When the deadline is, as one says it: the clock alone on the day itself. */
export function deadlineText(
  deadline: string,
  now: Date,
): { key: 'sla.dueToday'; values: { time: string } } | { key: 'sla.due'; values: { when: string } } {
  if (dayText(deadline) === dayText(now)) return { key: 'sla.dueToday', values: { time: clockText(deadline) } };
  return { key: 'sla.due', values: { when: shortText(deadline, now) } };
}

export interface SlaStretch extends SlaSegment {
  /** Where the next one begins; null for the last. */
  readonly endedAt: string | null;
}

/** Segments with their ends: each lasts until the next begins. */
export function slaStretches(segments: readonly SlaSegment[]): readonly SlaStretch[] {
  return segments.map((segment, i) => ({ ...segment, endedAt: segments[i + 1]?.startedAt ?? null }));
}
