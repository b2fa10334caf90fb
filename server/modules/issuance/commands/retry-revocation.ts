import type { Runtime } from '../../../platform/runtime.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { loadRevocation, moveRevocation, staleRevocation } from '../move-revocation.js';
import type {} from '../events.js';

export interface RetryRevocationOptions {
  readonly id: string;
  readonly version: number;
}

/**
 * A senior has a revocation that the authority refused sent again: it was decided by two people and still stands.
 * NOT_FOUND, STALE_VERSION, WRONG_STATE where nothing was refused. Returns the certificate's id.
 */
export async function retryRevocation(runtime: Runtime, actor: StaffActor, { id, version }: RetryRevocationOptions): Promise<string> {
  authorise(actor, 'propose-revocation', 'Certificate');
  return runtime.transact(actor, async (work) => {
    const revocation = await loadRevocation(work, id);
    if (revocation.state === 'REVOKE_REFUSED' && revocation.version !== version) throw staleRevocation();
    const fresh = { failureCode: null, failureText: null, asked: 0, askAgainAt: work.now };
    await moveRevocation(work, runtime.sealing, revocation, 'retry', fresh);
    await work.raise('issuance.revocationOwed', { revocationId: id });
    return revocation.certificateId;
  });
}
