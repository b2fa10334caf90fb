import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { staleCase, transitionApplication } from '../../application/commands/transition-application.js';
import { applicationMachine } from '../../application/domain/application-states.js';
import { acceptDocuments } from '../../document/commands/accept-documents.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { Decision } from '../decision.entity.js';
import type { DecisionStatus } from '../domain/decisions.js';
import type { ApproveOptions } from './approve-application.js';
import { approvalTarget } from './approval-target.js';
import { addNoteWithin } from './add-note.js';
import { caseAsSeen, requireOwnClaim } from './open-case.js';
import { openProposal, requireAnotherPerson } from './proposals.js';

/** A case in second review that the actor, another person than the proposer, holds. */
export async function openSecondReview(work: Work, actor: StaffActor, options: { id: string; version: number }) {
  const application = await caseAsSeen(work, options.id, options.version);
  applicationMachine.require(application.state, 'sendBack');
  const guard = requireOwnClaim(actor, application, work.now);
  authorise(actor, 'confirm', 'Application', application);
  const proposal = await openProposal(work, application.id);
  requireAnotherPerson(actor, proposal);
  return { application, guard, proposal };
}

/** Closes the open proposal; the guard on its status makes a second closing lose. */
export async function closeProposal(work: Work, actor: StaffActor, proposal: Decision, status: DecisionStatus): Promise<void> {
  const closed = { status, openFor: null, confirmedBy: actor.id, confirmedAt: work.now };
  const changed = await work.em.nativeUpdate(Decision, { id: proposal.id, status: 'PROPOSED' }, closed);
  if (changed !== 1) throw await staleCase(work, proposal.applicationId);
}

/** Confirms what was proposed: only now does it take effect. */
export async function confirmDecision(runtime: Runtime, actor: StaffActor, options: ApproveOptions): Promise<string> {
  authorise(actor, 'take-over', 'Application');
  return runtime.transact(actor, async (work) => {
    const { application, guard, proposal } = await openSecondReview(work, actor, options);
    if (!proposal || proposal.kind === 'ESCALATE') throw nothingToConfirm();
    await takeEffect(runtime, work, application, proposal, guard);
    await closeProposal(work, actor, proposal, 'EFFECTIVE');
    await addNoteWithin(work, runtime.sealing, application.id, options.internalNote);
    return application.id;
  });
}

async function takeEffect(runtime: Runtime, work: Work, application: Application, proposal: Decision, guard: object): Promise<void> {
  if (proposal.kind === 'APPROVE') {
    await transitionApplication(work, runtime.sealing, { application, event: 'confirmApproval', to: await approvalTarget(work.em, application), guard });
    await acceptDocuments(work, runtime.sealing, application.id);
    return;
  }
  await transitionApplication(work, runtime.sealing, { application, event: 'confirmRejection', reasons: proposal.reasons, guard });
}

/** Back to the queue: another reviewer looks again. */
export async function sendBackDecision(runtime: Runtime, actor: StaffActor, options: ApproveOptions): Promise<string> {
  authorise(actor, 'take-over', 'Application');
  return runtime.transact(actor, async (work) => {
    const { application, guard, proposal } = await openSecondReview(work, actor, options);
    await transitionApplication(work, runtime.sealing, { application, event: 'sendBack', guard });
    if (proposal) await closeProposal(work, actor, proposal, 'SENT_BACK');
    await addNoteWithin(work, runtime.sealing, application.id, options.internalNote);
    return application.id;
  });
}

function nothingToConfirm(): DomainError {
  return new DomainError('WRONG_STATE', {
    zh: '没有可确认的决定，请改为通过、退回或拒绝',
    en: 'Nothing was proposed that could be confirmed; approve, return or reject instead',
  });
}
