import { useText } from '../../i18n/use-text.js';
import { FormText } from './FormText.js';
import type { FormTools } from './form-tools.js';
import { Group } from './Group.js';

/** The operator, who does the errand, or the legal person, who answers for the organisation. */
export function PersonGroup({ tools, who }: { readonly tools: FormTools; readonly who: 'operator' | 'legal' }) {
  const text = useText();
  return (
    <Group title={text(`form.group.${who}`)} lead={text(`form.${who}Lead`)}>
      <FormText tools={tools} field={`${who}Name`} />
      <FormText tools={tools} field={`${who}IdNumber`} />
      <FormText tools={tools} field={`${who}Phone`} inputMode="tel" hint={who === 'operator' ? text('form.operatorPhoneHint') : undefined} />
      {who === 'operator' && <FormText tools={tools} field="operatorEmail" inputMode="email" hint={text('form.emailHint')} />}
    </Group>
  );
}
