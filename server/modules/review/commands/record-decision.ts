import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { Decision } from '../decision.entity.js';
import type { DecisionKind } from '../domain/decisions.js';
import type {} from '../events.js';

export interface DecisionFacts {
  readonly kind: DecisionKind;
  readonly reasons: readonly string[];
  readonly applicantText?: string | null;
  readonly internalNote?: string | null;
}

/** Stores a decision that takes effect with this unit of work. */
export function recordEffective(work: Work, sealing: Sealing, application: Application, facts: DecisionFacts): Promise<void> {
  return record(work, sealing, application, facts, { status: 'EFFECTIVE', openFor: null });
}

/** Stores a decision that waits for a second person; one at a time per case (unique key). */
export function recordProposal(work: Work, sealing: Sealing, application: Application, facts: DecisionFacts): Promise<void> {
  return record(work, sealing, application, facts, { status: 'PROPOSED', openFor: application.id });
}

async function record(
  { em, actor, now, newId, ...work }: Work,
  sealing: Sealing,
  application: Application,
  facts: DecisionFacts,
  standing: Pick<Decision, 'status' | 'openFor'>,
): Promise<void> {
  const { kind, reasons, applicantText = null, internalNote = null } = facts;
  const { id: applicationId, round } = application;
  await em.insert(Decision, {
    id: newId(), applicationId, round, kind, reasons: [...reasons], applicantText, internalNote,
    decidedBy: actor.id, decidedAt: now, ...standing,
  });
  const action = standing.status === 'PROPOSED' ? 'review.proposed' : 'review.decided';
  const subject = { type: 'Application', id: applicationId, caseId: applicationId };
  await recordAudit({ em, actor, now, newId, ...work }, sealing, action, subject, { kind, round, reasons: [...reasons] });
}
