import type { Installation } from '../../server/installation.js';
import { loadApplication } from '../../server/modules/application/queries/load-application.js';
import { approveApplication } from '../../server/modules/review/commands/approve-application.js';
import { claimApplication } from '../../server/modules/review/commands/claim-application.js';
import { tickChecklist } from '../../server/modules/review/commands/tick-checklist.js';
import { checklist } from '../../server/modules/review/domain/checklist.js';
import { staffActor, type StaffActor } from '../../server/modules/staff/staff-actor.js';
import type { StaffPerson } from '../office.js';

/**
 * Claims, checks and approves a case that is not approved yet; a reviewer whose approval was lost with the server does
 * it again. `only prepare` stops before the approval.
 */
export async function approve(
  installation: Installation,
  reviewer: StaffPerson,
  id: string,
  upTo?: 'only prepare',
): Promise<void> {
  const { runtime } = installation;
  const { id: me, name: displayName, role } = reviewer;
  const actor = (): StaffActor => staffActor({ id: me, displayName, role }, runtime.clock.now());
  const seen = () => loadApplication(runtime.db.orm.em.fork(), id);
  const { state, claimedBy, leaseUntil } = await seen();
  if (state !== 'PENDING_REVIEW' && state !== 'IN_REVIEW') return;
  const held = claimedBy === me && leaseUntil !== null && leaseUntil > runtime.clock.now();
  if (!held) {
    await claimApplication(runtime, actor(), { id });
    for (const { code } of checklist) await tickChecklist(runtime, actor(), { id, item: code, ticked: true });
  }
  if (upTo === 'only prepare') return;
  await approveApplication(runtime, actor(), { id, version: (await seen()).version });
}
