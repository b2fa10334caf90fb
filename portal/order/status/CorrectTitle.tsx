import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { request } from '../../api/graphql.js';
import { settled } from '../../api/outcome.js';
import { CorrectInvoiceTitleDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Dialog } from '../../parts/Dialog.js';
import { ErrorNotice } from '../../parts/ErrorNotice.js';
import { Field, focusField } from '../../parts/Field.js';
import { useAction } from '../../parts/use-action.js';
import { checkForm } from '../form/check-form.js';
import { startingDraft, type FormDraft } from '../form/form-draft.js';
import { takeOrder, type Order } from '../use-order.js';

const ordinary = ['invoiceTitle', 'invoiceTaxNumber'] as const;
const special = [...ordinary, 'invoiceAddress', 'invoicePhone', 'invoiceBank', 'invoiceAccount'] as const;
type TitleField = (typeof special)[number];

/** The wrong invoice is reversed and a right one issued. */
export function CorrectTitle({ order, onClose }: { readonly order: Order; readonly onClose: () => void }) {
  const text = useText();
  const [draft, setDraft] = useState<FormDraft>(() => ({ ...startingDraft(order), ...order.draft }));
  const [asked, setAsked] = useState(false);
  const fields: readonly TitleField[] = order.invoices.at(-1)?.kind === 'SPECIAL' ? special : ordinary;
  const findings = checkForm(draft, { name: order.certificate.ownerName, creditCode: order.creditCode }, '');
  const { run, busy, error } = useAction(useCallback(async (typed: FormDraft) => {
    const input = {
      orderId: order.id, title: typed.invoiceTitle, taxNumber: typed.invoiceTaxNumber, address: typed.invoiceAddress,
      phone: typed.invoicePhone, bank: typed.invoiceBank, account: typed.invoiceAccount,
    };
    takeOrder(settled((await request(CorrectInvoiceTitleDocument, { input })).correctInvoiceTitle));
    onClose();
  }, [order.id, onClose]));
  const submit = (): void => {
    flushSync(() => setAsked(true));
    const wrong = fields.find((field) => findings[field]?.refuses);
    if (wrong) focusField(wrong);
    else void run(draft);
  };
  return (
    <Dialog title={text('invoice.correct')} onClose={onClose}>
      <p className="mute">{text('invoice.correctLead')}</p>
      <form noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        {fields.map((field) => {
          const finding = findings[field];
          return (
            <Field
              key={field}
              label={text(`field.${field}`)}
              name={field}
              value={draft[field]}
              onValue={(value) => setDraft({ ...draft, [field]: value })}
              required
              autoComplete="off"
              error={asked && finding?.refuses ? text(finding.key, finding.values) : null}
            />
          );
        })}
        <ErrorNotice error={error} />
        <div className="foot">
          <button type="submit" className="go" disabled={busy}>{text('invoice.correctDo')}</button>
          <button type="button" onClick={onClose}>{text('cancel.keep')}</button>
        </div>
      </form>
    </Dialog>
  );
}
