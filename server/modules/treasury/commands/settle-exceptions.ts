import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { ReconciliationException } from '../reconciliation-exception.entity.js';
import type {} from '../events.js';

const foundLater = '后来的账单已核销 matched by a later entry';

/** Closes what was only waiting for the payout's entry, in the caller's transaction. */
export async function settleExceptionsOf(work: Work, sealing: Sealing, payoutId: string): Promise<void> {
  const where = { payoutId, kind: { $in: ['MISSING_AT_BANK' as const, 'UNKNOWN_TOO_LONG' as const] }, resolvedAt: null };
  const open = await work.em.find(ReconciliationException, where, { disableIdentityMap: true });
  for (const { id, kind, version } of open) {
    const resolved = { resolvedAt: work.now, resolvedBy: work.actor.name, resolution: foundLater, version: version + 1 };
    const closed = await work.em.nativeUpdate(ReconciliationException, { id, version, resolvedAt: null }, resolved);
    if (closed === 1) await recordAudit(work, sealing, 'treasury.exception-resolved', { type: 'ReconciliationException', id }, { kind });
  }
}
