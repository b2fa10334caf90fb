import TextField from '@mui/material/TextField';
import { AppDialog } from '../components/AppDialog.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { useText, type TextKey } from '../i18n/use-text.js';
import type { ActionFormProps } from './action-props.js';
import type { CaseAction } from './case-actions.js';
import { DecisionCard } from './DecisionHistory.js';
import styles from './Workbench.module.css';

const explained: Partial<Record<CaseAction, TextKey>> = {
  approve: 'confirming.approve',
  confirm: 'confirming.confirm',
  sendBack: 'confirming.sendBack',
  resume: 'confirming.resume',
};

/** Approve, confirm, send back, resume: what it will do, and a note for colleagues. */
export function NotedAction({ application, action, drafts, decide, refusal, submit, onClose }: ActionFormProps) {
  const text = useText();
  const online = useDecisionsEnabled();
  const draft = drafts.of(action);
  const explanation = explained[action];
  const proposed = action === 'confirm' ? application.decisions.find(({ status }) => status === 'PROPOSED') : undefined;
  return (
    <AppDialog
      open
      title={`${text(`action.${action}`)} · ${application.orderNo}`}
      onClose={onClose}
      onSubmit={() => submit()}
      submitLabel={text(`action.${action}`)}
      submitDisabled={decide.busy || !online}
    >
      <p>
        <b>{application.organisationName}</b>
        <br />
        {explanation && text(explanation)}
        {action === 'approve' && application.flags.length > 0 && <> {text('confirming.sampled')}</>}
      </p>
      {proposed && <DecisionCard decision={proposed} />}
      {action !== 'resume' && (
        <TextField
          autoFocus
          multiline
          minRows={2}
          margin="dense"
          label={text('confirming.note')}
          value={draft.note}
          onChange={(event) => drafts.keep(action, { ...draft, note: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      )}
      <div role="alert" className={styles['refusal']}>
        {online ? refusal : text('connection.decisionDisabled')}
      </div>
    </AppDialog>
  );
}
