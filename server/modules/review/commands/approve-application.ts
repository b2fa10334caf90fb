import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import type { RiskFlag } from '../../application/domain/risk-flags.js';
import { acceptDocuments } from '../../document/commands/accept-documents.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { ChecklistTick } from '../checklist-tick.entity.js';
import { checklist } from '../domain/checklist.js';
import { isSampled } from '../domain/sampling.js';
import { approvalTarget } from './approval-target.js';
import { caseAsSeen, requireOwnClaim } from './open-case.js';
import { optionalText } from './reasons.js';
import { recordEffective, recordProposal } from './record-decision.js';

export interface ApproveOptions {
  readonly id: string;
  readonly version: number;
  readonly internalNote?: string | null | undefined;
}

/**
 * Approves the application the actor holds. A clean case goes on to bank verification, or past it where a
 * transfer has proved the account; a flagged or sampled one goes to
 * second review as a proposal, and nothing takes effect before another senior confirms it.
 */
export async function approveApplication(runtime: Runtime, actor: StaffActor, options: ApproveOptions): Promise<string> {
  authorise(actor, 'claim', 'Application');
  const internalNote = optionalText('input.internalNote', options.internalNote);
  return runtime.transact(actor, async (work) => {
    const application = await caseAsSeen(work, options.id, options.version);
    const guard = requireOwnClaim(actor, application, work.now);
    authorise(actor, 'decide', 'Application', application);
    await requireCompleteChecklist(work, application);
    const flags = await escalatingFlags(runtime, work, application);
    if (flags.length > 0) {
      const set = { flags: [...new Set([...application.flags, ...flags])] };
      await transitionApplication(work, runtime.sealing, { application, event: 'propose', reasons: flags, guard, set });
      await recordProposal(work, runtime.sealing, application, { kind: 'APPROVE', reasons: flags, internalNote });
    } else {
      await transitionApplication(work, runtime.sealing, { application, event: 'approve', to: await approvalTarget(work.em, application), guard });
      await recordEffective(work, runtime.sealing, application, { kind: 'APPROVE', reasons: [], internalNote });
      await acceptDocuments(work, runtime.sealing, application.id);
    }
    return application.id;
  });
}

/** Flags of the case that the settings send to a second person, and SAMPLED where the draw hits. */
async function escalatingFlags({ sealing }: Runtime, { em }: Work, application: Application): Promise<RiskFlag[]> {
  const settings = await readSettings(em);
  const flags = application.flags.filter((flag) => settings['review.escalatingFlags'].includes(flag));
  const sampled = isSampled(sealing, application.id, application.round, settings['review.sampledPercent']);
  return sampled && !flags.includes('SAMPLED') ? [...flags, 'SAMPLED'] : flags;
}

export async function requireCompleteChecklist({ em }: Work, application: Application): Promise<void> {
  const ticks = await em.find(ChecklistTick, { applicationId: application.id, round: application.round }, { disableIdentityMap: true });
  const missing = checklist.filter(({ code }) => !ticks.some((tick) => tick.item === code)).map(({ code }) => code);
  if (missing.length === 0) return;
  throw new DomainError(
    'CHECKLIST_INCOMPLETE',
    { zh: `还有 ${missing.length} 项未核对，核对后才能通过`, en: `${missing.length} checklist items are not ticked yet; tick them before approving` },
    { missing },
  );
}
