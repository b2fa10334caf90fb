import type { ApiError } from '../api/api-error.js';
import type { Conflict } from '../components/ConflictBar.js';

/**
 * Whether a refusal says that what is on the screen is no longer so: another version, another state, a wish that is
 * open already. WRONG_STATE without a state is about something else, e.g. a subject that still cannot be certified.
 */
export function overtaken(error: ApiError | null): Conflict | null {
  if (!error) return null;
  const { code, refusal } = error;
  const moved = code === 'STALE_VERSION' || code === 'DUPLICATE' || (code === 'WRONG_STATE' && refusal?.stateNow != null);
  return moved ? { changedBy: refusal?.changedBy ?? null, changedAt: refusal?.changedAt ?? null } : null;
}
