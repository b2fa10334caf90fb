import { useState } from 'react';
import { emptyDraft } from '../components/reason-draft.js';
import { useErrorText } from '../components/use-error-text.js';
import type { DecisionKind } from '../gql/graphql.js';
import type { ActionDialogProps, ActionFormProps } from './action-props.js';
import { caseActionForms } from './case-actions.js';
import { ChangeDialog } from './ChangeDialog.js';
import { DecisionReasons } from './DecisionReasons.js';
import { NotedAction } from './NotedAction.js';

/** The dialog an action asks for. */
export function ActionDialog(props: ActionDialogProps) {
  const { action, drafts, decide, onClose } = props;
  const errorText = useErrorText();
  const [closed, setClosed] = useState(false);
  const submit = async (changeTo: DecisionKind = 'APPROVE') => {
    const draft = drafts.of(action);
    if (!(await decide.decide({ action, draft, changeTo }))) return;
    drafts.keep(action, emptyDraft);
    setClosed(true);
    onClose();
  };
  const close = () => {
    // The case moved on while this was open: say so on the page as well, lastingly.
    if (decide.conflict) decide.reportConflict(decide.conflict);
    onClose();
  };
  if (closed) return null;
  const form: ActionFormProps = {
    ...props,
    onClose: close,
    refusal: decide.error ? errorText(decide.error) : null,
    submit: (changeTo) => void submit(changeTo),
  };
  const { form: kind } = caseActionForms[action];
  if (kind === 'reasons') return <DecisionReasons {...form} />;
  return kind === 'change' ? <ChangeDialog {...form} /> : <NotedAction {...form} />;
}
