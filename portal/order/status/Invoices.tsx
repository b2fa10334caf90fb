import { useCallback, useState } from 'react';
import { request } from '../../api/graphql.js';
import { settled } from '../../api/outcome.js';
import { yuan } from '../../formats/amount.js';
import { minuteText } from '../../formats/time.js';
import { ResendInvoiceDocument } from '../../gql/graphql.js';
import { useSay } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorNotice } from '../../parts/ErrorNotice.js';
import { Notice } from '../../parts/Notice.js';
import { useAction } from '../../parts/use-action.js';
import { takeOrder, type Order } from '../use-order.js';
import { CorrectTitle } from './CorrectTitle.js';
import styles from './StatusPage.module.css';

type Invoice = Order['invoices'][number];

/** The guide's question 4: the e-invoice, its link, sent again, or issued again with the right title. */
export function Invoices({ order }: { readonly order: Order }) {
  const text = useText();
  const [correcting, setCorrecting] = useState(false);
  const [sent, setSent] = useState(false);
  const { run, busy, error } = useAction(useCallback(async () => {
    setSent(false);
    takeOrder(settled((await request(ResendInvoiceDocument, { orderId: order.id })).resendInvoice));
    setSent(true);
  }, [order.id]));
  if (order.invoices.length === 0) return null;
  const issued = order.invoices.some(({ state, red }) => state === 'ISSUED' && !red);
  return (
    <section className="card" aria-labelledby="invoices">
      <h2 id="invoices">{text('invoice.title')}</h2>
      {order.invoices.map((invoice) => <InvoiceRow key={invoice.id} invoice={invoice} />)}
      <ErrorNotice error={error} />
      {sent && <Notice tone="ok" live><p>{text('invoice.resent')}</p></Notice>}
      {issued && (
        <div className="row">
          <button type="button" className="small" disabled={busy} onClick={() => void run()}>{text('invoice.resend')}</button>
          <button type="button" className="small" onClick={() => setCorrecting(true)}>{text('invoice.correct')}</button>
        </div>
      )}
      {correcting && <CorrectTitle order={order} onClose={() => setCorrecting(false)} />}
    </section>
  );
}

function InvoiceRow({ invoice }: { readonly invoice: Invoice }) {
  const text = useText();
  const say = useSay();
  const kind = invoice.kind === 'SPECIAL' ? text('form.invoice.SPECIAL') : text('form.invoice.ORDINARY');
  // A path on this host: the file is for the account that is logged in.
  const link = invoice.link?.startsWith('/portal/') ? invoice.link : null;
  return (
    <div className={styles.invoice}>
      <div>{kind}{invoice.red && `（${text('invoice.red')}）`} · <span className="num">{yuan(invoice.amountFen)}</span> · {say(invoice, 'state')}</div>
      <div className="mute">
        {invoice.title}{invoice.number && <span className="num"> · {text('invoice.number', { number: invoice.number })}</span>}
        {invoice.issuedAt && <span className="num"> · {minuteText(invoice.issuedAt)}</span>}
      </div>
      {link && <a href={link} target="_blank" rel="noreferrer">{text('invoice.open')}</a>}
    </div>
  );
}
