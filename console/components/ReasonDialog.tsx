import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import { useState, type ReactNode } from 'react';
import { useDecisionsEnabled } from '../connection/connection.js';
import { useText } from '../i18n/use-text.js';
import { AppDialog } from './AppDialog.js';
import { draftProblem, toggleReason, type ReasonDraft, type ReasonOption } from './reason-draft.js';
import styles from './ReasonDialog.module.css';
import { SmsPreview } from './SmsPreview.js';

export interface ReasonDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly submitLabel: string;
  /** It takes something away for good. */
  readonly danger?: boolean;
  /** None: no reason is asked for. */
  readonly options: readonly ReasonOption[];
  readonly draft: ReasonDraft;
  readonly onDraft: (draft: ReasonDraft) => void;
  /** The SMS the applicant would get; without it there is no text for the applicant at all. */
  readonly smsPreview?: (draft: ReasonDraft) => string;
  /** More to fill in, e.g. which documents go back. */
  readonly extra?: ReactNode;
  readonly busy: boolean;
  /** Why the server refused, in the current language. */
  readonly refusal?: string | null;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
}

/** Return, reject, hold, escalate: at least one reason, what the applicant reads, what colleagues read. */
export function ReasonDialog(props: ReasonDialogProps) {
  const text = useText();
  const decisions = useDecisionsEnabled();
  const [tried, setTried] = useState(false);
  const problem = draftProblem(props.draft, {
    reasons: props.options.length > 0 || props.smsPreview !== undefined,
    text: props.smsPreview !== undefined,
  });
  const submit = () => {
    setTried(true);
    if (!problem && !props.busy && decisions) props.onSubmit();
  };
  const shown = tried ? problem : null;
  return (
    <AppDialog
      open={props.open}
      title={props.title}
      width="md"
      onClose={props.onClose}
      onSubmit={submit}
      submitLabel={props.submitLabel}
      submitDisabled={props.busy || !decisions}
      danger={props.danger}
    >
      <div className={styles['columns']}>
        {props.options.length > 0 && (
          <ReasonCodes {...props} problem={shown === 'reason.codeRequired' ? text(shown) : null} />
        )}
        <div className={styles['texts']}>
          {props.extra}
          {props.smsPreview && (
            <ApplicantText {...props} problem={shown === 'reason.textRequired' ? text(shown) : null} />
          )}
          <TextField
            multiline
            minRows={2}
            label={text('reason.note')}
            value={props.draft.note}
            onChange={(event) => props.onDraft({ ...props.draft, note: event.target.value })}
          />
        </div>
      </div>
      <div role="alert" className={styles['refusal']}>
        {decisions ? props.refusal : text('connection.decisionDisabled')}
      </div>
    </AppDialog>
  );
}

function ReasonCodes({ options, draft, onDraft, problem }: ReasonDialogProps & { problem: string | null }) {
  const text = useText();
  return (
    <FormControl component="fieldset" error={problem !== null}>
      <FormLabel component="legend">{text('reason.codes')}</FormLabel>
      <FormGroup className={styles['codes']}>
        {options.map((option, i) => (
          <FormControlLabel
            key={option.code}
            label={option.label}
            control={
              <Checkbox
                autoFocus={i === 0}
                checked={draft.codes.includes(option.code)}
                onChange={() => onDraft(toggleReason(draft, option))}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText>{problem ?? ' '}</FormHelperText>
    </FormControl>
  );
}

function ApplicantText({ draft, onDraft, smsPreview, problem }: ReasonDialogProps & { problem: string | null }) {
  const text = useText();
  return (
    <>
      <TextField
        multiline
        minRows={3}
        label={text('reason.text')}
        value={draft.applicantText}
        onChange={(event) => onDraft({ ...draft, applicantText: event.target.value })}
        error={problem !== null}
        helperText={problem ?? text('reason.textHint')}
      />
      <SmsPreview message={smsPreview?.(draft) ?? ''} />
    </>
  );
}
