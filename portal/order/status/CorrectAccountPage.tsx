import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link, useLocation } from 'wouter';
import { ApiError } from '../../api/api-error.js';
import { request } from '../../api/graphql.js';
import { settled } from '../../api/outcome.js';
import { minuteText } from '../../formats/time.js';
import { CorrectBankAccountDocument } from '../../gql/graphql.js';
import { useSay } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorNotice } from '../../parts/ErrorNotice.js';
import { Field, focusField } from '../../parts/Field.js';
import { Notice } from '../../parts/Notice.js';
import { PageTitle } from '../../parts/PageTitle.js';
import { useAction } from '../../parts/use-action.js';
import { useErrorText } from '../../parts/use-error-text.js';
import { BranchField } from '../form/BranchField.js';
import { checkForm } from '../form/check-form.js';
import { startingDraft, type FormDraft } from '../form/form-draft.js';
import { takeOrder, type Order } from '../use-order.js';

type Account = Pick<FormDraft, 'bankAccountName' | 'bankBranchCode' | 'bankBranchName' | 'bankAccountNumber'>;
const shownFields = ['bankAccountName', 'bankBranchName', 'bankAccountNumber'] as const;
type ShownField = (typeof shownFields)[number];

/** Fields of the input as the server names them, and where they stand on this page. */
const inputFields: Readonly<Record<string, ShownField>> = {
  'input.accountName': 'bankAccountName', 'input.branchCode': 'bankBranchName', 'input.accountNumber': 'bankAccountNumber',
};

function useCorrect({ id, version }: Order) {
  const [, navigate] = useLocation();
  const [refused, setRefused] = useState<{ readonly field: ShownField; readonly error: ApiError } | null>(null);
  const action = useAction(useCallback(async (account: Account) => {
    setRefused(null);
    const { bankAccountName: accountName, bankBranchCode: branchCode, bankAccountNumber: accountNumber } = account;
    const input = { id, version, accountName, branchCode, accountNumber };
    try {
      takeOrder(settled((await request(CorrectBankAccountDocument, { input })).correctBankAccount));
      navigate(`/orders/${id}`);
    } catch (error) {
      const field = error instanceof ApiError ? inputFields[error.facts.refusedField ?? ''] : undefined;
      if (!field) throw error;
      flushSync(() => setRefused({ field, error: error as ApiError }));
      focusField(field);
    }
  }, [id, version, navigate]));
  return { ...action, refused };
}

/** The guide's question 5: the account is corrected in one form, and the system pays again. */
export function CorrectAccountPage({ order }: { readonly order: Order }) {
  const text = useText();
  const say = useSay();
  const sentence = useErrorText();
  const [account, setAccount] = useState<Account>(() => ({ ...startingDraft(order), ...order.draft }));
  const [asked, setAsked] = useState(false);
  const { run, busy, error, refused } = useCorrect(order);
  const findings = checkForm({ ...startingDraft(order), ...account }, { name: order.certificate.ownerName, creditCode: order.creditCode }, '');
  const said = (field: ShownField): string | null => {
    if (refused?.field === field) return sentence(refused.error);
    const finding = findings[field];
    return asked && finding?.refuses ? text(finding.key, finding.values) : null;
  };
  const change = (part: Partial<Account>): void => setAccount({ ...account, ...part });
  const submit = (): void => {
    flushSync(() => setAsked(true));
    const wrong = shownFields.find((field) => findings[field]?.refuses);
    if (wrong) focusField(wrong);
    else void run(account);
  };
  if (!order.actions.includes('CORRECT_ACCOUNT')) return <NotNow order={order} />;
  const last = order.bankVerification.attempts.reduce<Order['bankVerification']['attempts'][number] | null>(
    (before, next) => (before && before.attemptNo > next.attemptNo ? before : next), null);
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <PageTitle title={text('bank.correctTitle')} lead={text('bank.correctLead')} />
      {last && <Notice tone="warn"><p><strong>{say(last, 'state')}</strong> {say(last, 'reason')}</p></Notice>}
      <div className="card">
        <Field
          label={text('field.bankAccountName')}
          name="bankAccountName"
          value={account.bankAccountName}
          onValue={(bankAccountName) => change({ bankAccountName })}
          required
          autoComplete="off"
          error={said('bankAccountName')}
          hint={text('bank.nameHint')}
        />
        <BranchField
          name={account.bankBranchName}
          code={account.bankBranchCode}
          onChange={({ name, code }) => change({ bankBranchName: name, bankBranchCode: code })}
          onLeave={() => undefined}
          error={said('bankBranchName')}
        />
        <Field
          label={text('field.bankAccountNumber')}
          name="bankAccountNumber"
          value={account.bankAccountNumber}
          onValue={(bankAccountNumber) => change({ bankAccountNumber })}
          required
          inputMode="numeric"
          autoComplete="off"
          error={said('bankAccountNumber')}
        />
        <p className="tip">{order.bankVerification.payoutsLeft !== null && text('bank.left', { count: order.bankVerification.payoutsLeft })}
          {order.bankVerification.nextAt && ` ${text('bank.nextAt', { time: minuteText(order.bankVerification.nextAt) })}`}</p>
      </div>
      <ErrorNotice error={error} />
      <div className="foot">
        <button type="submit" className="go" disabled={busy}>{text('bank.submit')}</button>
        <Link href={`/orders/${order.id}`} className="button">{text('bank.back')}</Link>
      </div>
    </form>
  );
}

function NotNow({ order }: { readonly order: Order }) {
  const text = useText();
  const say = useSay();
  return (
    <>
      <PageTitle title={text('bank.correctTitle')} lead={text('bank.notNow')} />
      <p>{say(order, 'sentence')}</p>
      <Link href={`/orders/${order.id}`} className="button go">{text('action.VIEW_PROGRESS')}</Link>
    </>
  );
}
