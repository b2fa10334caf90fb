import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { AppDialog } from '../components/AppDialog.js';
import { WordsField } from '../components/WordsField.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { ResolveCreditDocument, type CreditDecision } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useRefresh } from '../lists/use-refresh.js';
import type { ExceptionRow } from './finance-sources.js';

/** Decides what becomes of a customer's transfer that does not explain itself. */
export function CreditDialog({ exception, onClose }: { exception: ExceptionRow; onClose: () => void }) {
  const text = useText();
  const online = useDecisionsEnabled();
  const refresh = useRefresh('exceptions', 'exceptionCount', 'refunds');
  const [decision, setDecision] = useState<CreditDecision>('ACCEPT');
  const [orderNo, setOrderNo] = useState(exception.reference ?? '');
  const [resolution, setResolution] = useState('');
  const { run, busy, error } = useCommand(async () => {
    const { id, version } = exception;
    const input = { id, version, decision, orderNo: orderNo.trim() || null, resolution: resolution.trim() };
    return settled((await request(ResolveCreditDocument, { input })).resolveCredit);
  });
  const submit = async () => {
    if (!(await run())) return;
    refresh();
    onClose();
  };
  return (
    <AppDialog
      open
      title={`${text('finance.creditTitle')} · ${text(`exceptionKind.${exception.kind}`)}`}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitDisabled={busy || !online || resolution.trim() === '' || orderNo.trim() === ''}
    >
      <p className="mono">{exception.bankReference}</p>
      <RadioGroup value={decision} onChange={(event) => setDecision(event.target.value === 'RETURN' ? 'RETURN' : 'ACCEPT')}>
        <FormControlLabel value="ACCEPT" control={<Radio />} label={text('finance.creditAccept')} />
        <FormControlLabel value="RETURN" control={<Radio />} label={text('finance.creditReturn')} />
      </RadioGroup>
      <p className="mute">{text('finance.creditHint')}</p>
      <TextField
        margin="dense"
        label={text('finance.orderNo')}
        value={orderNo}
        onChange={(event) => setOrderNo(event.target.value)}
        helperText={text('finance.creditOrderHint')}
        slotProps={{ htmlInput: { maxLength: 40, autoCapitalize: 'characters', spellCheck: false } }}
      />
      <WordsField
        label={text('finance.resolution')}
        hint={text('finance.resolutionHint')}
        value={resolution}
        onValue={setResolution}
        error={error}
      />
    </AppDialog>
  );
}
