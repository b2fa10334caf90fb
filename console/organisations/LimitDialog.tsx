import TextField from '@mui/material/TextField';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { AppDialog } from '../components/AppDialog.js';
import { DayField } from '../components/DayField.js';
import styles from '../components/Desk.module.css';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { RaiseOrganisationLimitDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useRefresh } from '../lists/use-refresh.js';
import { endOfDay, limitComplete, limitNumber, type LimitDraft } from './limit-draft.js';
import { refusalAt } from './refusal-at.js';

export interface LimitDialogProps {
  /** The organisation it is for; null where its credit code is still to be typed. */
  readonly name: string | null;
  readonly draft: LimitDraft;
  readonly onDraft: (draft: LimitDraft) => void;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const fields = ['creditCode', 'limit', 'until', 'reason'] as const;
type FieldName = (typeof fields)[number];

/** Lets an organisation have more than one order from payment on, to a day and for a reason. */
export function LimitDialog({ name, draft, onDraft, onClose, onDone }: LimitDialogProps) {
  const text = useText();
  const errorText = useErrorText();
  const online = useDecisionsEnabled();
  const refresh = useRefresh('limits', 'case');
  const { run, busy, error } = useCommand(async () => {
    const { creditCode, day, reason } = draft;
    const input = { creditCode: creditCode.trim(), limit: limitNumber(draft) ?? 0, until: endOfDay(day), reason: reason.trim() };
    return settled((await request(RaiseOrganisationLimitDocument, { input })).raiseOrganisationLimit);
  });
  const submit = async () => {
    if (!(await run())) return;
    refresh();
    onDone();
  };
  const at = (field?: FieldName) => refusalAt(error, fields, field);
  const input = (field: Exclude<FieldName, 'until'>, label: string, hint: string) => ({
    label, value: draft[field],
    onChange: (event: { target: { value: string } }) => onDraft({ ...draft, [field]: event.target.value }),
    error: at(field) !== null,
    helperText: at(field) ? errorText(at(field)) : hint,
  });
  const below = at('until') ?? at();
  return (
    <AppDialog
      open
      title={name === null ? text('organisation.raise') : `${text('organisation.raise')} · ${name}`}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitDisabled={busy || !online || !limitComplete(draft)}
    >
      <div className={styles['stack']}>
        <p className="mute">{text('organisation.raiseHint')}</p>
        {name === null && (
          <TextField
            autoFocus
            {...input('creditCode', text('card.creditCode'), text('organisation.creditCodeHint'))}
            slotProps={{ htmlInput: { maxLength: 30, className: 'mono', autoComplete: 'off', spellCheck: false } }}
          />
        )}
        <div className={styles['pair']}>
          <TextField
            className={styles['short']}
            fullWidth={false}
            autoFocus={name !== null}
            {...input('limit', text('organisation.limit'), text('organisation.limitHint'))}
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 2, className: 'num' } }}
          />
          <DayField required label={text('organisation.lastDay')} value={draft.day} onChange={(day) => onDraft({ ...draft, day })} />
        </div>
        <TextField
          multiline
          minRows={2}
          {...input('reason', text('organisation.reason'), text('organisation.reasonHint'))}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
        <div role="alert" className={styles['error']}>
          {below && errorText(below)}
        </div>
      </div>
    </AppDialog>
  );
}
