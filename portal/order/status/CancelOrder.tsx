import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { request } from '../../api/graphql.js';
import { settled } from '../../api/outcome.js';
import { CancelApplicationDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Dialog } from '../../parts/Dialog.js';
import { ErrorNotice } from '../../parts/ErrorNotice.js';
import { useAction } from '../../parts/use-action.js';
import { takeOrder, type Order } from '../use-order.js';

/** Ends an order after a confirmation that says what becomes of the money. Shown while the server allows it. */
export function CancelOrder({ order }: { readonly order: Order }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  if (!order.actions.includes('CANCEL')) return null;
  return (
    <p className="row" style={{ marginTop: 22 }}>
      <button type="button" className="danger" onClick={() => setOpen(true)}>{text('action.CANCEL')}</button>
      <span className="mute">{text('cancel.lead')}</span>
      {open && <Confirm order={order} onClose={() => setOpen(false)} />}
    </p>
  );
}

function Confirm({ order, onClose }: { readonly order: Order; readonly onClose: () => void }) {
  const text = useText();
  const [, navigate] = useLocation();
  const paid = order.payments.some(({ paidAt, refundedAt }) => paidAt && !refundedAt);
  const { run, busy, error } = useAction(useCallback(async () => {
    takeOrder(settled((await request(CancelApplicationDocument, { id: order.id })).cancelApplication));
    onClose();
    navigate(`/orders/${order.id}`);
  }, [order.id, onClose, navigate]));
  return (
    <Dialog title={text('cancel.title', { orderNo: order.orderNo })} onClose={onClose}>
      <p>{text(paid ? 'cancel.paid' : 'cancel.unpaid')}</p>
      <ErrorNotice error={error} />
      <div className="foot">
        <button type="button" className="danger" disabled={busy} onClick={() => void run()}>{text('cancel.confirm')}</button>
        <button type="button" onClick={onClose}>{text('cancel.keep')}</button>
      </div>
    </Dialog>
  );
}
