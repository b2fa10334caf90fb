import { useText } from '../../i18n/use-text.js';
import { Choice } from '../../parts/Choice.js';
import type { InvoiceKind, TextField } from './form-draft.js';
import { FormText } from './FormText.js';
import type { FormTools } from './form-tools.js';
import { Group } from './Group.js';

const kinds: readonly InvoiceKind[] = ['NONE', 'ORDINARY', 'SPECIAL'];
const fields: Record<InvoiceKind, readonly TextField[]> = {
  NONE: [],
  ORDINARY: ['invoiceTitle', 'invoiceTaxNumber'],
  SPECIAL: ['invoiceTitle', 'invoiceTaxNumber', 'invoiceAddress', 'invoicePhone', 'invoiceBank', 'invoiceAccount'],
};

/** None, ordinary or special: the kind opens the fields it needs. */
export function InvoiceGroup({ tools }: { readonly tools: FormTools }) {
  const text = useText();
  const kind = kinds.find((known) => known === tools.draft.invoiceKind) ?? null;
  return (
    <Group title={text('form.group.invoice')}>
      <Choice
        label={text('field.invoiceKind')}
        name="invoiceKind"
        disabled={tools.closed('invoiceKind')}
        chosen={kind}
        onChoose={(chosen) => tools.change({ invoiceKind: chosen })}
        error={tools.said('invoiceKind').error}
        options={kinds.map((key) => ({ key, label: text(`form.invoice.${key}`), detail: text(`form.invoiceDetail.${key}`) }))}
        hint={text('form.invoiceHint')}
      />
      {(kind ? fields[kind] : []).map((field) => <FormText key={field} tools={tools} field={field} />)}
    </Group>
  );
}
