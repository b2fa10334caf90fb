import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { AppDialog } from '../components/AppDialog.js';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { ResolveExceptionDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useRefresh } from '../lists/use-refresh.js';
import type { ExceptionRow } from './finance-sources.js';

/** Says what was found out about a difference, which closes it. */
export function ResolveDialog({ exception, onClose }: { exception: ExceptionRow; onClose: () => void }) {
  const text = useText();
  const errorText = useErrorText();
  const online = useDecisionsEnabled();
  const refresh = useRefresh('exceptions', 'exceptionCount');
  const [resolution, setResolution] = useState('');
  const { run, busy, error } = useCommand(async () => {
    const input = { id: exception.id, version: exception.version, resolution: resolution.trim() };
    return settled((await request(ResolveExceptionDocument, { input })).resolveException);
  });
  const submit = async () => {
    if (!(await run())) return;
    refresh();
    onClose();
  };
  return (
    <AppDialog
      open
      title={`${text('finance.resolve')} · ${text(`exceptionKind.${exception.kind}`)}`}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitDisabled={busy || !online || resolution.trim() === ''}
    >
      <p className="mono">
        {exception.orderNo} {exception.payoutRequestNo} {exception.bankReference}
      </p>
      <TextField
        autoFocus
        multiline
        minRows={3}
        margin="dense"
        label={text('finance.resolution')}
        value={resolution}
        onChange={(event) => setResolution(event.target.value)}
        error={error !== null}
        helperText={error ? errorText(error) : text('finance.resolutionHint')}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
    </AppDialog>
  );
}
