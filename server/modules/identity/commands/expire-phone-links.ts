import { after } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { VISIT_IDLE } from '../domain/phone-link-limits.js';
import { moveLink } from '../move-link.js';
import { PhoneLink } from '../phone-link.entity.js';

const actor = systemActor('expire-phone-links');
const BATCH = 200;

/** Ends codes that nobody scanned in time, and phones whose time is over; one that moves on meanwhile is left alone. */
export async function expirePhoneLinks(runtime: Runtime): Promise<number> {
  const now = runtime.clock.now();
  const over = [{ visitUntil: { $lte: now } }, { lastSeenAt: { $lte: after(now, -VISIT_IDLE) } }];
  const due = await runtime.db.orm.em.fork().find(
    PhoneLink,
    { $or: [{ state: 'WAITING', expiresAt: { $lte: now } }, { state: 'OPENED', $or: over }] },
    { orderBy: { id: 'asc' }, limit: BATCH },
  );
  let ended = 0;
  for (const link of due) if (await expireOne(runtime, link)) ended += 1;
  return ended;
}

async function expireOne(runtime: Runtime, link: PhoneLink): Promise<boolean> {
  try {
    // A phone that comes back at this moment touches its row without a new version, and is let go all the same.
    await runtime.transact(actor, (work) => moveLink(work, runtime.sealing, link, 'expire'));
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'STALE_VERSION') return false;
    throw error;
  }
}
