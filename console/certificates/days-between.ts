const dayMs = 86_400_000;

export interface DaysAway {
  /** Whether the moment is over. */
  readonly over: boolean;
  /** Whole days until then, or since. */
  readonly days: number;
}

export function daysBetween(now: Date, until: string): DaysAway {
  const left = Date.parse(until) - now.getTime();
  return { over: left < 0, days: Math.floor(Math.abs(left) / dayMs) };
}
