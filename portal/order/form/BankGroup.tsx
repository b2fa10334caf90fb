import { useText } from '../../i18n/use-text.js';
import { BranchField } from './BranchField.js';
import { FormText } from './FormText.js';
import type { FormTools } from './form-tools.js';
import { Group } from './Group.js';
import styles from './Group.module.css';

/** The guide's 金融认证信息: the basic account that gets 0.01 yuan. */
export function BankGroup({ tools }: { readonly tools: FormTools }) {
  const text = useText();
  const { draft, order } = tools;
  const same = draft.bankAccountName.trim() === order.certificate.ownerName;
  return (
    <Group title={text('form.group.bank')} lead={text('form.bankLead')}>
      <FormText tools={tools} field="bankAccountName" fine={same ? text('form.sameAsOwner') : null} />
      <BranchField
        name={draft.bankBranchName}
        code={draft.bankBranchCode}
        onChange={(branch) => tools.change({ bankBranchName: branch.name, bankBranchCode: branch.code })}
        onLeave={() => tools.leave('bankBranchName')}
        disabled={tools.closed('bankBranchName')}
        error={tools.said('bankBranchName').error}
      />
      <FormText tools={tools} field="bankAccountNumber" inputMode="numeric" />
      <p className={`tip ${styles.whole}`}>{text('form.bankHint')}</p>
    </Group>
  );
}
