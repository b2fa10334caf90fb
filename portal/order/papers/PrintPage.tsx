import { Link } from 'wouter';
import { yuan } from '../../formats/amount.js';
import { useText } from '../../i18n/use-text.js';
import { Facts } from '../../parts/Facts.js';
import { Notice } from '../../parts/Notice.js';
import { PageTitle } from '../../parts/PageTitle.js';
import { latest } from '../order-steps.js';
import type { Order } from '../use-order.js';

/** The guide's step 4: 确认信息无误后，打印申请表格. */
export function PrintPage({ order }: { readonly order: Order }) {
  const text = useText();
  if (!order.formComplete) return <FormFirst order={order} />;
  const stale = latest(order.documents, 'SIGNED_FORM')?.stale ?? false;
  return (
    <>
      <PageTitle title={text('print.title')} lead={text('print.lead')} />
      {stale && <Notice tone="warn"><p>{text('print.stale')}</p></Notice>}
      <Summary order={order} />
      <section className="card" aria-labelledby="how">
        <h2 id="how">{text('print.how')}</h2>
        <ol>
          <li>{text('print.a')}</li>
          <li><strong>{text('print.b')}</strong></li>
          <li><strong>{text('print.c')}</strong></li>
          <li>{text('print.d')}</li>
        </ol>
        <div className="row">
          <a href={`/portal/orders/${order.id}/form.pdf`} target="_blank" rel="noreferrer" className="button go">{text('print.open')}</a>
          <a href={`/portal/orders/${order.id}/form.pdf`} download={`${order.orderNo}.pdf`} className="button">{text('print.save')}</a>
        </div>
        <p className="tip">{text('print.change')}</p>
      </section>
      <div className="foot">
        <Link href={`/orders/${order.id}/upload`} className="button go">{text('print.next')}</Link>
        <Link href={`/orders/${order.id}/form`} className="button">{text('print.back')}</Link>
      </div>
    </>
  );
}

/** Nothing to print, or to sign for, before the form is checked. */
export function FormFirst({ order }: { readonly order: Order }) {
  const text = useText();
  return (
    <>
      <PageTitle title={text('print.formFirst')} lead={text('print.formFirstLead')} />
      <Link href={`/orders/${order.id}/form`} className="button go">{text('action.CONTINUE')}</Link>
    </>
  );
}

function Summary({ order }: { readonly order: Order }) {
  const text = useText();
  const { draft } = order;
  if (!draft) return null;
  const kind = draft.invoiceKind === 'ORDINARY' || draft.invoiceKind === 'SPECIAL' ? draft.invoiceKind : 'NONE';
  return (
    <section className="card" aria-labelledby="summary">
      <h2 id="summary">{text('print.summary')}</h2>
      <Facts
        rows={[
          [text('renew.term'), `${text('renew.years', { years: order.termYears })} · ${yuan(order.priceFen)}`],
          [text('field.organisationName'), draft.organisationName],
          [text('field.creditCode'), draft.creditCode],
          [text('form.group.operator'), `${draft.operatorName} · ${draft.operatorIdNumber} · ${draft.operatorPhone}`],
          [text('field.operatorEmail'), draft.operatorEmail],
          [text('form.group.legal'), `${draft.legalName} · ${draft.legalIdNumber} · ${draft.legalPhone}`],
          [text('field.bankAccountName'), draft.bankAccountName],
          [text('field.bankBranchName'), draft.bankBranchName],
          [text('field.bankAccountNumber'), draft.bankAccountNumber],
          [text('form.group.invoice'), kind === 'NONE' ? text('form.invoice.NONE') : `${text(`form.invoice.${kind}`)} · ${draft.invoiceTitle}`],
        ]}
      />
    </section>
  );
}
