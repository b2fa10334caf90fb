import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { AmountText } from '../components/AmountText.js';
import { AppDialog } from '../components/AppDialog.js';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { ProposeRefundDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useRefresh } from '../lists/use-refresh.js';
import type { RefundRow } from './finance-sources.js';

/** Says where a stuck refund is to go; nothing moves before a second person agrees. */
export function ProposeRefundDialog({ refund, onClose }: { refund: RefundRow; onClose: () => void }) {
  const text = useText();
  const errorText = useErrorText();
  const online = useDecisionsEnabled();
  const refresh = useRefresh('refunds');
  const [typed, setTyped] = useState({ payeeName: '', payeeAccount: '', payeeBranchCode: '', reason: '' });
  const { run, busy, error } = useCommand(async () =>
    settled((await request(ProposeRefundDocument, { input: { paymentId: refund.id, ...typed } })).proposeRefund));
  const submit = async () => {
    if (!(await run())) return;
    refresh();
    onClose();
  };
  const field = (name: keyof typeof typed, label: string, hint?: string) => (
    <TextField
      margin="dense"
      label={label}
      value={typed[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      helperText={hint}
      slotProps={{ htmlInput: { maxLength: name === 'reason' ? 500 : 200, autoComplete: 'off' } }}
    />
  );
  return (
    <AppDialog
      open
      title={`${text('finance.proposeRefund')} · ${refund.orderNo}`}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitDisabled={busy || !online || Object.values(typed).some((value) => value.trim() === '')}
    >
      <p>
        {refund.organisationName} <AmountText fen={refund.amountFen} />
      </p>
      {field('payeeName', text('finance.payee'), text('finance.refundPayeeHint'))}
      {field('payeeAccount', text('finance.account'))}
      {field('payeeBranchCode', text('finance.branchCode'))}
      {field('reason', text('finance.refundReason'), text('finance.secondPerson'))}
      {error && <p role="alert">{errorText(error)}</p>}
    </AppDialog>
  );
}
