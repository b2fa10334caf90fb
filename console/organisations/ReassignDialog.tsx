import TextField from '@mui/material/TextField';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { AppDialog } from '../components/AppDialog.js';
import styles from '../components/Desk.module.css';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { ReassignOrganisationDocument, type CaseOrganisationFragment } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useRefresh } from '../lists/use-refresh.js';
import { refusalAt } from './refusal-at.js';

/** What is typed into the dialog; kept by the card, so that closing it loses nothing, and nowhere else. */
export interface ReassignDraft {
  readonly phone: string;
  readonly reason: string;
}

export interface ReassignDialogProps {
  readonly name: string;
  readonly organisation: CaseOrganisationFragment;
  readonly draft: ReassignDraft;
  readonly onDraft: (draft: ReassignDraft) => void;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const fields = ['phone', 'reason'] as const;

/** Hands an organisation's orders over to another number, and says who loses them. */
export function ReassignDialog({ name, organisation, draft, onDraft, onClose, onDone }: ReassignDialogProps) {
  const text = useText();
  const errorText = useErrorText();
  const online = useDecisionsEnabled();
  const refresh = useRefresh('case');
  const { run, busy, error } = useCommand(async () => {
    const input = { organisationId: organisation.id, phone: draft.phone.trim(), reason: draft.reason.trim() };
    return settled((await request(ReassignOrganisationDocument, { input })).reassignOrganisation);
  });
  const submit = async () => {
    if (!(await run())) return;
    refresh();
    onDone();
  };
  const at = (field?: (typeof fields)[number]) => refusalAt(error, fields, field);
  const losing = organisation.holders.filter(({ standing }) => standing === 'CONFIRMED').map(({ phoneMasked }) => phoneMasked);
  const rest = at();
  return (
    <AppDialog
      open
      danger
      title={`${text('organisation.reassign')} · ${name}`}
      submitLabel={text('organisation.reassign')}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitDisabled={busy || !online || draft.phone.trim() === '' || draft.reason.trim() === ''}
    >
      <div className={styles['stack']}>
        <p>
          {losing.length > 0
            ? text('organisation.losing', { phones: losing.join(text('general.comma')) })
            : text('organisation.nobodyLoses')}
        </p>
        <TextField
          autoFocus
          label={text('organisation.newPhone')}
          value={draft.phone}
          onChange={(event) => onDraft({ ...draft, phone: event.target.value })}
          error={at('phone') !== null}
          helperText={at('phone') ? errorText(at('phone')) : text('organisation.newPhoneHint')}
          slotProps={{ htmlInput: { inputMode: 'tel', autoComplete: 'off', maxLength: 20, className: 'num' } }}
        />
        <TextField
          multiline
          minRows={2}
          label={text('organisation.proof')}
          value={draft.reason}
          onChange={(event) => onDraft({ ...draft, reason: event.target.value })}
          error={at('reason') !== null}
          helperText={at('reason') ? errorText(at('reason')) : text('organisation.proofHint')}
          slotProps={{ htmlInput: { maxLength: 300 } }}
        />
        <div role="alert" className={styles['error']}>
          {rest && errorText(rest)}
        </div>
      </div>
    </AppDialog>
  );
}
