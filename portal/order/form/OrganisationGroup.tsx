import { useText } from '../../i18n/use-text.js';
import { fieldId } from '../../parts/Field.js';
import { FormText } from './FormText.js';
import type { FormTools } from './form-tools.js';
import { Group } from './Group.js';
import styles from './Group.module.css';

/** Must be the certificate's owner; an organisation that was renamed says so, and brings a proof later. */
export function OrganisationGroup({ tools }: { readonly tools: FormTools }) {
  const text = useText();
  const { draft, order } = tools;
  const same = draft.organisationName.trim() === order.certificate.ownerName;
  return (
    <Group title={text('form.group.organisation')} lead={text('form.organisationLead')}>
      <FormText tools={tools} field="organisationName" fine={same ? text('form.sameAsOwner') : null} />
      <div className={`tick ${styles.whole}`} style={{ marginBottom: 16 }}>
        <input
          type="checkbox"
          id={fieldId('renamed')}
          checked={draft.renamed}
          disabled={tools.closed('renamed')}
          onChange={(event) => tools.change({ renamed: event.target.checked })}
          aria-describedby="renamed-hint"
        />
        <div>
          <label htmlFor={fieldId('renamed')}>{text('field.renamed')}</label>
          <div className="tip" id="renamed-hint">{text('form.renamedHint')}</div>
        </div>
      </div>
      <FormText tools={tools} field="creditCode" />
    </Group>
  );
}
