import type { Work } from '../../../platform/unit-of-work.js';
import { Application } from '../application.entity.js';
import { staleCase } from './transition-application.js';

/**
 * A guarded write of an order's row that changes no state: whoever closes or moves the order at the same moment collides
 * with what the caller writes beside it. For what rests on the order's state without moving it; a look at the row is not
 * enough, since each statement of a transaction sees what others have committed by then. STALE_VERSION for the loser.
 */
export async function holdOrder(work: Work, { id, version, state }: Application): Promise<void> {
  const held = await work.em.nativeUpdate(Application, { id, version, state }, { version: version + 1 });
  if (held !== 1) throw await staleCase(work, id);
}
