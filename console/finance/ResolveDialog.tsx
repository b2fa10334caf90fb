import { useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { AppDialog } from '../components/AppDialog.js';
import { WordsField } from '../components/WordsField.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { ResolveExceptionDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useRefresh } from '../lists/use-refresh.js';
import type { ExceptionRow } from './finance-sources.js';

/** Says what was found out about a difference, which closes it. */
export function ResolveDialog({ exception, onClose }: { exception: ExceptionRow; onClose: () => void }) {
  const text = useText();
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
      <WordsField
        autoFocus
        label={text('finance.resolution')}
        hint={text('finance.resolutionHint')}
        value={resolution}
        onValue={setResolution}
        error={error}
      />
    </AppDialog>
  );
}
