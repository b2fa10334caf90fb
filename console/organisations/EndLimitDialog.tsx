import { useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { AppDialog } from '../components/AppDialog.js';
import { WordsField } from '../components/WordsField.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { RaiseOrganisationLimitDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useRefresh } from '../lists/use-refresh.js';

export interface EndLimitDialogProps {
  readonly name: string;
  readonly creditCode: string;
  /** When it would have ended by itself. */
  readonly until: string;
  readonly onClose: () => void;
}

/** Takes an exception back before its day; orders that came in by it go on. */
export function EndLimitDialog({ name, creditCode, until, onClose }: EndLimitDialogProps) {
  const text = useText();
  const online = useDecisionsEnabled();
  const refresh = useRefresh('limits', 'case');
  const [reason, setReason] = useState('');
  const { run, busy, error } = useCommand(async () => {
    const input = { creditCode, limit: 1, until, reason: reason.trim() };
    return settled((await request(RaiseOrganisationLimitDocument, { input })).raiseOrganisationLimit);
  });
  const submit = async () => {
    if (!(await run())) return;
    refresh();
    onClose();
  };
  return (
    <AppDialog
      open
      danger
      title={`${text('organisation.end')} · ${name}`}
      submitLabel={text('organisation.end')}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitDisabled={busy || !online || reason.trim() === ''}
    >
      <p className="mute">{text('organisation.endHint')}</p>
      <WordsField
        autoFocus
        label={text('organisation.reason')}
        hint={text('organisation.reasonHint')}
        value={reason}
        onValue={setReason}
        error={error}
      />
    </AppDialog>
  );
}
