import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { BankVerificationAttempt } from '../bank-verification-attempt.entity.js';
import { changeAttempt } from '../change-attempt.js';
import { verificationActor } from '../verification-actor.js';
import { carryOn } from './follow-payout.js';

const MOST = 500;

/** Ends attempts whose code nobody typed within seven days; their cases have failed the verification. */
export async function expireCodes(runtime: Runtime): Promise<void> {
  const now = runtime.clock.now();
  const due = await rows<{ BankVerificationAttempt: BankVerificationAttempt }>(runtime.db.orm.em.fork())
    .selectFrom('BankVerificationAttempt')
    .select('id')
    .where('state', '=', 'AWAITING_CODE')
    .where('codeUntil', '<=', now)
    .orderBy('codeUntil')
    .limit(MOST)
    .execute();
  for (const { id } of due) await expire(runtime, id);
}

async function expire(runtime: Runtime, id: string): Promise<void> {
  await runtime.transact(verificationActor, async (work) => {
    const expired = await changeAttempt(work, runtime.sealing, id, ({ state, codeUntil }) =>
      state === 'AWAITING_CODE' && codeUntil !== null && codeUntil <= work.now ? { state: 'EXPIRED' } : undefined,
    );
    if (expired) await carryOn(work, runtime, expired);
  });
}
