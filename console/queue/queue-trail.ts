import { observable } from '../state/observable.js';

/** The order in which one walks cases with J and K: the list they were opened from. */
const trail = observable<readonly string[]>([]);

export const rememberTrail = (ids: readonly string[]): void => trail.set(ids);

/** The case before or after this one; null at the ends, and for a case that was not opened from a list. */
export function neighbour(id: string, by: 1 | -1): string | null {
  const at = trail.get().indexOf(id);
  return at < 0 ? null : (trail.get()[at + by] ?? null);
}
