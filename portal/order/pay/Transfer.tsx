import { yuan } from '../../formats/amount.js';
import { useText } from '../../i18n/use-text.js';
import { CopyButton } from '../../parts/CopyButton.js';
import { Facts } from '../../parts/Facts.js';
import { Notice } from '../../parts/Notice.js';
import type { Order } from '../use-order.js';

interface TransferProps {
  readonly order: Order;
  readonly payment: Order['payment'];
  readonly busy: boolean;
  readonly onChoose: () => void;
}

/** From the organisation's own account, with the order number in the remark; what has come so far. */
export function Transfer({ order, payment, busy, onChoose }: TransferProps) {
  const text = useText();
  const transfer = payment?.transfer;
  if (busy) return <p role="status">{text('pay.making')}</p>;
  if (!transfer) {
    return (
      <>
        <p>{text('pay.transferLead')}</p>
        <button type="button" className="go" onClick={onChoose}>{text('pay.chooseTransfer')}</button>
      </>
    );
  }
  const copied = (label: string, value: string) =>
    [label, <span key={label} className="row"><span className="num">{value}</span> <CopyButton text={value} label={text('copy.copy', { what: label })} /></span>] as const;
  const left = transfer.amountFen - transfer.receivedFen;
  return (
    <>
      <Facts
        rows={[
          copied(text('pay.accountName'), transfer.accountName),
          copied(text('pay.accountNumber'), transfer.accountNumber),
          copied(text('pay.bankName'), transfer.bankName),
          [text('pay.transferAmount'), <strong key="amount" className="num">{yuan(transfer.amountFen)}</strong>],
          copied(text('pay.remark'), transfer.remark),
        ]}
      />
      <div style={{ marginTop: 14 }}>
        <Notice tone="warn"><p>{text('pay.transferRules', { name: order.draft?.bankAccountName ?? order.organisationName })}</p></Notice>
      </div>
      <p role="status">
        {text('pay.received', { received: yuan(transfer.receivedFen) })}
        {transfer.receivedFen > 0 && left > 0 && <strong> {text('pay.stillToPay', { left: yuan(left) })}</strong>}
      </p>
      <p className="tip">{text('pay.transferTime')}</p>
    </>
  );
}
