import { after } from '../../../platform/clock.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { Application } from '../application.entity.js';

/**
 * The applicant was reached after all: the order's time-out runs on, with the time given back for which it waited.
 * False when it did not wait (any more).
 */
export async function resumeTimeOut({ em, now }: Pick<Work, 'em' | 'now'>, id: string): Promise<boolean> {
  const found = await em.findOne(Application, { id }, { disableIdentityMap: true });
  if (!found?.unreachableSince) return false;
  const { unreachableSince, waitingUntil } = found;
  const waited = now.getTime() - unreachableSince.getTime();
  const running = waitingUntil && waitingUntil > unreachableSince ? after(waitingUntil, waited) : waitingUntil;
  const asRead = { id, unreachableSince, waitingUntil };
  return (await em.nativeUpdate(Application, asRead, { unreachableSince: null, waitingUntil: running })) === 1;
}
