import { after, days } from '../../../platform/clock.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { StaffSession } from '../staff-session.entity.js';

/** Log-ins and log-outs stay in the audit log; the rows serve nothing once their time is over. */
const KEPT = days(30);

/** Removes sessions that ended by age long ago. */
export async function purgeSessions(runtime: Runtime): Promise<void> {
  await runtime.transact(systemActor('purge'), ({ em, now }) =>
    em.nativeDelete(StaffSession, { expiresAt: { $lt: after(now, -KEPT) } }));
}
