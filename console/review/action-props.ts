import type { CaseFragment, DecisionKind } from '../gql/graphql.js';
import type { CaseAction } from './case-actions.js';
import type { Decide } from './use-decide.js';
import type { Drafts } from './use-drafts.js';

export interface ActionDialogProps {
  readonly application: CaseFragment;
  readonly action: CaseAction;
  readonly drafts: Drafts;
  readonly decide: Decide;
  readonly onClose: () => void;
}

/** What each form of dialog gets. */
export interface ActionFormProps extends ActionDialogProps {
  /** Why the server refused, in the current language. */
  readonly refusal: string | null;
  readonly submit: (changeTo?: DecisionKind) => void;
}
