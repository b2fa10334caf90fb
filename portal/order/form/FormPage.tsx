import { useState } from 'react';
import { flushSync } from 'react-dom';
import { dayText } from '../../formats/time.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorNotice } from '../../parts/ErrorNotice.js';
import { focusField } from '../../parts/Field.js';
import { PageTitle } from '../../parts/PageTitle.js';
import { useErrorText } from '../../parts/use-error-text.js';
import { serverNow } from '../../state/server-clock.js';
import { mayDo } from '../order-steps.js';
import type { Order } from '../use-order.js';
import { BankGroup } from './BankGroup.js';
import { checkForm, fieldOrder, type Findings } from './check-form.js';
import { itemsOf, type FormField } from './form-draft.js';
import type { FormTools } from './form-tools.js';
import { InvoiceGroup } from './InvoiceGroup.js';
import { OrganisationGroup } from './OrganisationGroup.js';
import { PersonGroup } from './PersonGroup.js';
import { SaveLine } from './SaveLine.js';
import { TermGroup } from './TermGroup.js';
import { useDraft } from './use-draft.js';
import { useSaveForm } from './use-save-form.js';

const may = (order: Order, field: FormField): boolean => order.state === 'DRAFT' || itemsOf(field).some((item) => mayDo(order, item));

/** The first field that is wrong and can be changed. */
const firstWrong = (order: Order, findings: Findings): FormField | undefined =>
  fieldOrder.find((field) => findings[field]?.refuses && may(order, field));

/** What the groups need of the form: values, what is to be said at a field and whether it may be changed. */
function useForm(order: Order) {
  const text = useText();
  const sentence = useErrorText();
  const form = useDraft(order);
  const saving = useSaveForm(order, form.saver);
  const [left, setLeft] = useState<ReadonlySet<FormField>>(new Set());
  const [asked, setAsked] = useState(false);
  const [today] = useState(() => dayText(serverNow()));
  const findings = checkForm(form.draft, { name: order.certificate.ownerName, creditCode: order.creditCode }, today);
  const tools: FormTools = {
    order,
    draft: form.draft,
    change: (part) => {
      if (saving.refused && saving.refused.field in part) saving.forget();
      form.change(part);
    },
    leave: (field) => {
      setLeft((before) => new Set([...before, field]));
      void form.saver.flush();
    },
    said: (field) => {
      if (saving.refused?.field === field) return { error: sentence(saving.refused.error), doubt: null };
      const finding = asked || left.has(field) ? findings[field] : undefined;
      const words = finding ? text(finding.key, finding.values) : null;
      return finding?.refuses ? { error: words, doubt: null } : { error: null, doubt: words };
    },
    closed: (field) => !may(order, field),
  };
  return { form, saving, tools, asked, setAsked, wrong: firstWrong(order, findings) };
}

/** The guide's step 3: everything in one page, saved as it is typed, checked field by field. */
export function FormPage({ order }: { readonly order: Order }) {
  const text = useText();
  const { form, saving, tools, asked, setAsked, wrong } = useForm(order);
  const submit = (): void => {
    if (!wrong) return void saving.run(form.draft);
    flushSync(() => setAsked(true));
    focusField(wrong);
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <PageTitle title={text('form.title')} lead={text(order.state === 'RETURNED' ? 'form.leadReturned' : 'form.lead')} />
      <TermGroup tools={tools} />
      <OrganisationGroup tools={tools} />
      <PersonGroup tools={tools} who="operator" />
      <PersonGroup tools={tools} who="legal" />
      <BankGroup tools={tools} />
      <InvoiceGroup tools={tools} />
      <ErrorNotice error={saving.error} />
      {asked && wrong && <p className="bad" role="status">{text('form.stillWrong')}</p>}
      <div className="foot">
        <button type="submit" className="go" disabled={saving.busy}>{text('form.save')}</button>
        <SaveLine form={form} />
      </div>
    </form>
  );
}
