import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import { recordAudit } from '../audit/commands/record-audit.js';
import { Payout } from './payout.entity.js';
import type {} from './events.js';

/** Each lost race means that somebody else's write went through; more than this is a fault. */
const TRIES = 20;

/**
 * The one way a payout changes: read, decide, compare-and-set on its version, and all again when another write came
 * between (a committed read sees it). `decide` returns undefined where nothing is to change. Raises
 * `treasury.payout-changed` when state or match changed. Returns the payout as it now is, undefined when unchanged.
 */
export async function changePayout(
  work: Work,
  sealing: Sealing,
  payoutId: string,
  decide: (payout: Payout) => Partial<Payout> | undefined,
): Promise<Payout | undefined> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const payout = await work.em.findOneOrFail(Payout, { id: payoutId }, { disableIdentityMap: true });
    const changes = decide(payout);
    if (!changes) return undefined;
    const next: Payout = { ...payout, ...changes, version: payout.version + 1 };
    const guard = { id: payoutId, version: payout.version };
    const written = await work.em.nativeUpdate(Payout, guard, { ...changes, version: next.version });
    if (written === 1) {
      await tell(work, sealing, payout, next);
      return next;
    }
  }
  throw new Error(`payout ${payoutId} kept changing`);
}

async function tell(work: Work, sealing: Sealing, before: Payout, { id, purpose, reference, state, matchedAt }: Payout): Promise<void> {
  const matched = matchedAt !== null;
  if (state === before.state && matched === (before.matchedAt !== null)) return;
  await recordAudit(work, sealing, 'treasury.payout-changed', { type: 'Payout', id }, { from: before.state, to: state, matched });
  await work.raise('treasury.payout-changed', { payoutId: id, purpose, reference });
}
