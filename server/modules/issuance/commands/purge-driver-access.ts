import { after, days } from '../../../platform/clock.js';
import type { Runtime } from '../../../platform/runtime.js';
import { CHALLENGES_KEPT, SESSIONS_KEPT } from '../domain/driver-limits.js';
import { PublishedCrl } from '../crl.entity.js';
import { DriverChallenge } from '../driver-challenge.entity.js';
import { DriverSession } from '../driver-session.entity.js';
import { issuanceActor } from '../issuance-actor.js';

/** Superseded lists answer "what did it say then" for a month. */
const LISTS_KEPT = days(30);

/** Removes challenges, sessions and revocation lists that nobody will ask for again. */
export async function purgeDriverAccess(runtime: Runtime): Promise<void> {
  await runtime.transact(issuanceActor, async ({ em, now }) => {
    await em.nativeDelete(DriverChallenge, { expiresAt: { $lt: after(now, -CHALLENGES_KEPT) } });
    await em.nativeDelete(DriverSession, { expiresAt: { $lt: after(now, -SESSIONS_KEPT) } });
    await em.nativeDelete(PublishedCrl, { nextUpdate: { $lt: after(now, -LISTS_KEPT) } });
  });
}
