import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { ReconciliationException, type ExceptionKind } from '../reconciliation-exception.entity.js';
import type {} from '../events.js';

export interface Finding {
  readonly kind: ExceptionKind;
  readonly payoutId?: string | null;
  readonly entryId?: string | null;
  /** A number that finance knows the matter by. */
  readonly reference?: string | null;
  /** Id of what was found wrong: the same finding is opened once, however often it is made. */
  readonly about: string;
}

/** Opens an exception for finance, in the caller's transaction, unless the same finding was opened before. */
export async function openException(work: Work, sealing: Sealing, finding: Finding): Promise<void> {
  const { kind, payoutId = null, entryId = null, reference = null, about } = finding;
  const dedupeKey = `${kind}/${about}`;
  if ((await work.em.count(ReconciliationException, { dedupeKey })) > 0) return;
  const id = work.newId();
  await work.em.insert(ReconciliationException, { id, kind, dedupeKey, payoutId, entryId, reference, openedAt: work.now, version: 1 });
  await recordAudit(work, sealing, 'treasury.exception-opened', { type: 'ReconciliationException', id }, { kind });
}
