import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import type { ReasonDraft } from '../components/reason-draft.js';
import {
  ApproveApplicationDocument,
  CancelApplicationDocument,
  ChangeDecisionDocument,
  ConfirmDecisionDocument,
  EscalateApplicationDocument,
  FreezeApplicationDocument,
  HoldApplicationDocument,
  RecallApprovalDocument,
  RejectApplicationDocument,
  ResumeApplicationDocument,
  ReturnApplicationDocument,
  SendBackDecisionDocument,
  type CaseFragment,
  type DecisionInput,
  type DecisionKind,
} from '../gql/graphql.js';
import type { CaseAction } from './case-actions.js';

/** What a dialog hands over. `version` is that of the case as it was read: the server refuses a newer one. */
export interface ActionRequest {
  readonly action: CaseAction;
  readonly id: string;
  readonly version: number;
  readonly draft: ReasonDraft;
  /** The senior's own decision, for `change`. */
  readonly changeTo: DecisionKind;
}

const textOf = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** Asks for a decision; resolves to the case as it is afterwards, throws the refusal. */
export async function performAction({ action, id, version, draft, changeTo }: ActionRequest): Promise<CaseFragment> {
  const internalNote = textOf(draft.note);
  const noted = { id, version, internalNote };
  const reasoned: DecisionInput = {
    ...noted,
    reasonCodes: [...draft.codes],
    applicantText: textOf(draft.applicantText),
  };
  switch (action) {
    case 'approve':
      return settled((await request(ApproveApplicationDocument, { input: noted })).approveApplication);
    case 'confirm':
      return settled((await request(ConfirmDecisionDocument, { input: noted })).confirmDecision);
    case 'sendBack':
      return settled((await request(SendBackDecisionDocument, { input: noted })).sendBackDecision);
    case 'resume':
      return settled((await request(ResumeApplicationDocument, { input: { id, version } })).resumeApplication);
    case 'change': {
      const input = { ...reasoned, kind: changeTo };
      return settled((await request(ChangeDecisionDocument, { input })).changeDecision);
    }
    case 'return':
      return settled((await request(ReturnApplicationDocument, { input: reasoned })).returnApplication);
    case 'reject':
      return settled((await request(RejectApplicationDocument, { input: reasoned })).rejectApplication);
    case 'hold':
      return settled((await request(HoldApplicationDocument, { input: reasoned })).holdApplication);
    case 'escalate':
      return settled((await request(EscalateApplicationDocument, { input: reasoned })).escalateApplication);
    case 'recall':
      return settled((await request(RecallApprovalDocument, { input: reasoned })).recallApproval);
    case 'freeze':
      return settled((await request(FreezeApplicationDocument, { input: reasoned })).freezeApplication);
    case 'cancel':
      return settled((await request(CancelApplicationDocument, { input: reasoned })).cancelApplication);
  }
}
