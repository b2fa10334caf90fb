import { yuan } from '../../formats/amount.js';
import { useText } from '../../i18n/use-text.js';
import { Choice } from '../../parts/Choice.js';
import type { FormTools } from './form-tools.js';
import { Group } from './Group.js';

export function TermGroup({ tools }: { readonly tools: FormTools }) {
  const text = useText();
  const { order, draft } = tools;
  return (
    <Group title={text('form.group.term')}>
      <Choice
        label={text('renew.term')}
        labelHidden
        name="termYears"
        disabled={tools.closed('termYears')}
        chosen={draft.termYears ? String(draft.termYears) : null}
        onChoose={(years) => tools.change({ termYears: Number(years) })}
        error={tools.said('termYears').error}
        options={order.prices.map(({ termYears, amountFen }) => ({
          key: String(termYears), label: text('renew.years', { years: termYears }), detail: <span className="num">{yuan(amountFen)}</span>,
        }))}
      />
    </Group>
  );
}
