import { after } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { staleCase } from '../../application/commands/transition-application.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { LEASE } from '../domain/lease.js';
import { openProposal, requireAnotherPerson } from './proposals.js';
import type {} from '../events.js';

/** Claims a case in second review, inside the caller's unit of work. The state stays; the claim keeps others off. */
export async function claimSecondReview(work: Work, sealing: Sealing, actor: StaffActor, application: Application): Promise<void> {
  const { em, now } = work;
  requireAnotherPerson(actor, await openProposal(work, application.id));
  requireFree(application, now);
  const { id, version, claimedBy, leaseUntil } = application;
  const changed = await em.nativeUpdate(
    Application,
    { id, version, state: 'SECOND_REVIEW', claimedBy, leaseUntil },
    { claimedBy: actor.id, leaseUntil: after(now, LEASE), version: version + 1 },
  );
  if (changed !== 1) throw await staleCase(work, id);
  const subject = { type: 'Application', id, caseId: id };
  await recordAudit(work, sealing, 'review.second-review-claimed', subject, { round: application.round });
}

function requireFree({ claimedBy, leaseUntil }: Application, now: Date): void {
  if (claimedBy !== null && leaseUntil !== null && leaseUntil > now) throw alreadyClaimed(leaseUntil);
}

export function alreadyClaimed(leaseUntil: Date | null): DomainError {
  return new DomainError(
    'ALREADY_CLAIMED',
    { zh: '该申请已由他人领取，请领取下一件，或请复核员接管', en: 'Somebody else holds this application; take the next one, or ask a senior to take over' },
    { ...(leaseUntil && { retryAt: leaseUntil }) },
  );
}
