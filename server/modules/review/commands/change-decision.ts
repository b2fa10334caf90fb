import { invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { staleCase, transitionApplication } from '../../application/commands/transition-application.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { acceptDocuments } from '../../document/commands/accept-documents.js';
import { reviseDocuments } from '../../document/commands/revise-documents.js';
import type { ReasonCode } from '../../reference/reason-code.entity.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { DecisionKind } from '../domain/decisions.js';
import type { ReasonedOptions } from './decide-options.js';
import { approvalTarget } from './approval-target.js';
import { requireCompleteChecklist } from './approve-application.js';
import { applicantTextOf, optionalText, requireReasons } from './reasons.js';
import { recordEffective, recordProposal, type DecisionFacts } from './record-decision.js';
import { closeProposal, openSecondReview } from './second-review.js';
import type {} from '../events.js';

export interface ChangeOptions extends ReasonedOptions {
  readonly kind: DecisionKind;
}

/**
 * A senior decides otherwise than was proposed (or decides what an escalation or a bank failure left open).
 * Approving and returning take effect at once: two people have looked. A rejection that nobody had proposed becomes
 * the senior's own proposal, for another senior.
 */
export async function changeDecision(runtime: Runtime, actor: StaffActor, options: ChangeOptions): Promise<string> {
  authorise(actor, 'take-over', 'Application');
  return runtime.transact(actor, async (work) => {
    const { application, guard, proposal } = await openSecondReview(work, actor, options);
    if (proposal) {
      await closeProposal(work, actor, proposal, 'CHANGED');
      const subject = { type: 'Application', id: application.id, caseId: application.id };
      const details = { kind: proposal.kind, by: options.kind, reasons: [...options.reasonCodes] };
      await recordAudit(work, runtime.sealing, 'review.overruled', subject, details);
    }
    await decide[options.kind](runtime, work, { application, guard, options });
    return application.id;
  });
}

interface Deciding {
  readonly application: Application;
  readonly guard: object;
  readonly options: ChangeOptions;
}

const decide: Record<DecisionKind, (runtime: Runtime, work: Work, deciding: Deciding) => Promise<void>> = {
  async APPROVE(runtime, work, { application, guard, options }) {
    await requireCompleteChecklist(work, application);
    // A case that a bank failure brought here has its approval: the senior grants one more payout.
    const afterBankFailure = application.cameFrom === 'BANK_VERIFYING' || application.cameFrom === 'BANK_VERIFICATION_FAILED';
    const step = afterBankFailure
      ? { event: 'grantPayout' as const, set: { cameFrom: null } }
      : { event: 'confirmApproval' as const, to: await approvalTarget(work.em, application) };
    await transitionApplication(work, runtime.sealing, { application, guard, ...step });
    await recordEffective(work, runtime.sealing, application, facts(options, []));
    await acceptDocuments(work, runtime.sealing, application.id);
  },

  async RETURN(runtime, work, { application, guard, options }) {
    const reasons = await requireReasons(work, 'RETURN', options.reasonCodes);
    const set = { cameFrom: null };
    await transitionApplication(work, runtime.sealing, { application, event: 'confirmReturn', reasons: options.reasonCodes, guard, set });
    await recordEffective(work, runtime.sealing, application, facts(options, reasons));
    await reviseDocuments(work, runtime.sealing, application.id, reasons);
  },

  async REJECT(runtime, work, { application, guard, options }) {
    const reasons = await requireReasons(work, 'REJECT', options.reasonCodes);
    const { id, version, state } = application;
    const freed = { claimedBy: null, leaseUntil: null, version: version + 1 };
    const changed = await work.em.nativeUpdate(Application, { id, version, state, ...guard }, freed);
    if (changed !== 1) throw await staleCase(work, id);
    await recordProposal(work, runtime.sealing, application, facts(options, reasons));
  },

  async ESCALATE() {
    throw invalidInput('input.kind', '已在复核中，请选择通过、退回或拒绝', 'already in second review: approve, return or reject');
  },
};

function facts(options: ChangeOptions, reasons: readonly ReasonCode[]): DecisionFacts {
  return {
    kind: options.kind,
    reasons: options.reasonCodes,
    applicantText: reasons.length > 0 ? applicantTextOf(reasons, options.applicantText) : null,
    internalNote: optionalText('input.internalNote', options.internalNote),
  };
}
