import { after } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { applicationMachine } from '../../application/domain/application-states.js';
import { staleCase, transitionApplication } from '../../application/commands/transition-application.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { LEASE } from '../domain/lease.js';
import { alreadyClaimed, claimSecondReview } from './claim-second-review.js';
import { caseById } from './open-case.js';

export interface ClaimOptions {
  readonly id: string;
  /** Why a senior takes it from whoever holds it. */
  readonly takeoverReason?: string | null | undefined;
}

/**
 * Claims one application for 15 minutes. What is one's own is renewed; what another holds is refused with
 * ALREADY_CLAIMED unless a senior gives a reason. Returns the application's id.
 */
export async function claimApplication(runtime: Runtime, actor: StaffActor, { id, takeoverReason }: ClaimOptions): Promise<string> {
  authorise(actor, 'claim', 'Application');
  return runtime.transact(actor, async (work) => {
    const application = await caseById(work, id);
    if (application.state === 'SECOND_REVIEW' && application.claimedBy !== actor.id) {
      authorise(actor, 'confirm', 'Application');
      await claimSecondReview(work, runtime.sealing, actor, application);
    } else if (application.state === 'IN_REVIEW' || application.state === 'SECOND_REVIEW') {
      await takeOverOrRenew(work, runtime, actor, application, takeoverReason);
    } else {
      applicationMachine.require(application.state, 'claim');
      const set = { claimedBy: actor.id, leaseUntil: after(work.now, LEASE) };
      await transitionApplication(work, runtime.sealing, { application, event: 'claim', set });
    }
    return id;
  });
}

async function takeOverOrRenew(
  work: Work,
  runtime: Runtime,
  actor: StaffActor,
  application: Application,
  reason?: string | null,
): Promise<void> {
  const { em, now } = work;
  const { id, version, state, claimedBy, leaseUntil } = application;
  const live = leaseUntil !== null && leaseUntil > now;
  const others = claimedBy !== actor.id && live;
  if (others) requireTakeover(actor, leaseUntil, reason);
  const changed = await em.nativeUpdate(
    Application,
    { id, version, state, claimedBy, leaseUntil },
    { claimedBy: actor.id, leaseUntil: after(now, LEASE), version: version + 1 },
  );
  if (changed !== 1) throw await staleCase(work, id);
  if (claimedBy === actor.id) return;
  const subject = { type: 'Application', id, caseId: id };
  await recordAudit(work, runtime.sealing, 'review.taken-over', subject, { from: claimedBy, reason: others ? (reason ?? '') : 'LEASE_RAN_OUT' });
}

function requireTakeover(actor: StaffActor, leaseUntil: Date, reason?: string | null): void {
  if (!actor.ability.can('take-over', 'Application')) throw alreadyClaimed(leaseUntil);
  if (reason?.trim()) return;
  throw new DomainError(
    'REASON_REQUIRED',
    { zh: '该申请由他人领取，接管请填写理由', en: 'Somebody else holds this application; say why you take it over' },
    { field: 'takeoverReason' },
  );
}
