import { after } from '../../../platform/clock.js';
import type { Runtime } from '../../../platform/runtime.js';
import { Application } from '../../application/application.entity.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { LEASE } from '../domain/lease.js';
import { caseById, requireOwnClaim } from './open-case.js';

/** Extends one's own claim after activity. The version stays: a renewal changes nothing that a decision rests on. */
export async function renewClaim(runtime: Runtime, actor: StaffActor, id: string): Promise<string> {
  authorise(actor, 'claim', 'Application');
  return runtime.transact(actor, async (work) => {
    const held = { id, claimedBy: actor.id, leaseUntil: { $gt: work.now } };
    const renewed = await work.em.nativeUpdate(Application, held, { leaseUntil: after(work.now, LEASE) });
    if (renewed !== 1) requireOwnClaim(actor, await caseById(work, id), work.now);
    return id;
  });
}
