import { after, days } from '../../../platform/clock.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { PortalSession } from '../portal-session.entity.js';
import { SmsAllowance } from '../sms-allowance.entity.js';
import { SmsCode } from '../sms-code.entity.js';

/** Log-ins stay in the audit log; the rows serve nothing once their time is over. */
const SESSIONS_KEPT = days(30);
const CODES_KEPT = days(2);

/** Removes sessions, codes and allowances whose time is long over. */
export async function purgeLogIns(runtime: Runtime): Promise<void> {
  await runtime.transact(systemActor('purge'), async ({ em, now }) => {
    await em.nativeDelete(PortalSession, { expiresAt: { $lt: after(now, -SESSIONS_KEPT) } });
    await em.nativeDelete(SmsCode, { expiresAt: { $lt: after(now, -CODES_KEPT) } });
    await em.nativeDelete(SmsAllowance, { changedAt: { $lt: after(now, -CODES_KEPT) } });
  });
}
