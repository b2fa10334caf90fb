import Button from '@mui/material/Button';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { AmountText } from '../components/AmountText.js';
import { AppDialog } from '../components/AppDialog.js';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { DecideRefundDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useRefresh } from '../lists/use-refresh.js';
import type { RefundRow } from './finance-sources.js';

interface Deciding {
  readonly refund: RefundRow;
  readonly proposal: NonNullable<RefundRow['proposal']>;
  readonly onClose: () => void;
}

/** The second person's answer to a proposed refund. Whether it is another person, the server says. */
export function DecideRefundDialog({ refund, proposal, onClose }: Deciding) {
  const text = useText();
  const errorText = useErrorText();
  const online = useDecisionsEnabled();
  const refresh = useRefresh('refunds');
  const { run, busy, error } = useCommand(async (agree: boolean) =>
    settled((await request(DecideRefundDocument, { input: { id: proposal.id, agree } })).decideRefund));
  const decide = async (agree: boolean) => {
    if (!(await run(agree))) return;
    refresh();
    onClose();
  };
  return (
    <AppDialog
      open
      title={`${text('finance.decideRefund')} · ${refund.orderNo}`}
      onClose={onClose}
      onSubmit={() => void decide(true)}
      submitLabel={text('finance.agreeRefund')}
      submitDisabled={busy || !online}
    >
      <p>
        <AmountText fen={refund.amountFen} /> → {proposal.payeeName} <span className="mono">{proposal.payeeAccountMasked}</span>
      </p>
      <p>{proposal.reason}</p>
      <p className="mute">{text('finance.proposedBy', { who: proposal.proposedByName })}</p>
      <p className="mute">{text('finance.secondPerson')}</p>
      {error && <p role="alert">{errorText(error)}</p>}
      <Button color="error" disabled={busy || !online} onClick={() => void decide(false)}>
        {text('finance.declineRefund')}
      </Button>
    </AppDialog>
  );
}
