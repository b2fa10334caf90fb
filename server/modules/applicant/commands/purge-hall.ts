import { after, days } from '../../../platform/clock.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { PasswordAttempts } from '../password-attempts.entity.js';
import { PortalSession } from '../portal-session.entity.js';
import { SmsCode } from '../sms-code.entity.js';
import { UseQuota } from '../use-quota.entity.js';

/** Log-ins stay in the audit log; the rows serve nothing once their time is over. */
const SESSIONS_KEPT = days(30);
/** The widest cap looks back a day, a lock lasts a quarter of an hour. */
const COUNTS_KEPT = days(2);

/** Removes what no log-in needs any more: codes that ran out, as the privacy rules promise, old sessions and counts. */
export async function purgeHall(runtime: Runtime): Promise<void> {
  const actor = systemActor('purge');
  const now = runtime.clock.now();
  const over = { lastAt: { $lt: after(now, -COUNTS_KEPT) } };
  await runtime.transact(actor, ({ em }) => em.nativeDelete(SmsCode, { expiresAt: { $lt: now } }));
  await runtime.transact(actor, ({ em }) => em.nativeDelete(PortalSession, { expiresAt: { $lt: after(now, -SESSIONS_KEPT) } }));
  await runtime.transact(actor, ({ em }) => em.nativeDelete(UseQuota, over));
  await runtime.transact(actor, ({ em }) => em.nativeDelete(PasswordAttempts, over));
}
