import { isUniqueViolation } from '../../../platform/database/faults.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { takeUse, type QuotaRule, type QuotaVerdict } from '../domain/sliding-quota.js';
import { UseQuota } from '../use-quota.entity.js';

type Refused = Extract<QuotaVerdict, { admitted: false }>;

/**
 * Takes one use of a capped thing in the caller's transaction; undefined when there was room, else which rule refused
 * and when to try again. `subject` is a keyed hash. Of two at once one is judged after the other.
 */
export async function takeQuota(
  work: Work,
  subject: string,
  rules: readonly QuotaRule[],
): Promise<Refused | undefined> {
  for (;;) {
    const found = await work.em.findOne(UseQuota, { id: subject }, { disableIdentityMap: true });
    const verdict = takeUse(found?.uses ?? [], rules, work.now.getTime());
    if (!verdict.admitted) return verdict;
    if (await store(work, subject, found, verdict.uses)) return undefined;
  }
}

/** False when another use was stored since the row was read. */
async function store({ em, now }: Work, id: string, found: UseQuota | null, uses: number[]): Promise<boolean> {
  if (found) {
    const { version } = found;
    return (await em.nativeUpdate(UseQuota, { id, version }, { uses, version: version + 1, lastAt: now })) === 1;
  }
  try {
    await em.insert(UseQuota, { id, uses, version: 1, lastAt: now });
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}
