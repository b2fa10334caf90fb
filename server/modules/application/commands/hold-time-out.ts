import type { Work } from '../../../platform/unit-of-work.js';
import { Application } from '../application.entity.js';

/**
 * Lets an order's time-out wait, because what the applicant was told at `toldAt` did not reach them. Leaves an order
 * alone that has changed its state since (they will be told of that), or that waits already. True when it waits from now.
 */
export async function holdTimeOut(
  { em, now }: Pick<Work, 'em' | 'now'>,
  { id, toldAt }: { readonly id: string; readonly toldAt: Date },
): Promise<boolean> {
  const held = await em.nativeUpdate(Application, { id, unreachableSince: null, stateSince: { $lte: toldAt } }, { unreachableSince: now });
  return held === 1;
}
