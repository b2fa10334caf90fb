const dayMs = 86_400_000;

/** Whole days from `now` until then; below zero from the first moment after. */
export function daysBetween(now: Date, until: string): number {
  return Math.floor((Date.parse(until) - now.getTime()) / dayMs);
}
