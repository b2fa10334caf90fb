import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { yuan } from '../components/amount.js';
import { SlaChip } from '../components/SlaChip.js';
import { InvoiceStateChip, StateChip } from '../components/StateChip.js';
import { dayText } from '../components/time.js';
import type { CaseFragment } from '../gql/graphql.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { caseUrl } from '../queue/case-url.js';
import { PersonalValue } from '../review/PersonalValue.js';
import { useMay } from '../session/may.js';
import styles from './LookupPage.module.css';

/** The order's facts, personal ones as the server masks them. */
export function OrderCard({ application }: { application: CaseFragment }) {
  const text = useText();
  const invoiceText = useCodeText('invoice');
  const may = useMay();
  const { certificate, payments } = application;
  const paid = payments.find(({ state }) => state === 'PAID') ?? payments.at(-1);
  return (
    <section className={styles['card']}>
      <h2>
        {text('card.order')} <span className="mono">{application.orderNo}</span>{' '}
        <StateChip state={application.state} /> <SlaChip sla={application.sla} />
      </h2>
      <dl className={styles['facts']}>
        <Fact name={text('card.organisation')}>{application.organisationName}</Fact>
        <Fact name={text('card.creditCode')}>
          <span className="mono">{application.creditCode}</span>
        </Fact>
        <Fact name={text('card.operator')}>
          <Personal application={application} name="operatorName" />{' '}
          <Personal application={application} name="operatorPhone" />
        </Fact>
        <Fact name={text('card.legal')}>
          <Personal application={application} name="legalName" />
        </Fact>
        <Fact name={text('card.account')}>
          {application.bankBranchName} <Personal application={application} name="bankAccountNumber" />
        </Fact>
        <Fact name={text('card.certificate')}>
          <span className="mono">{certificate.serial}</span> ·{' '}
          <span className="num">{text('card.expires', { when: dayText(certificate.notAfter) })}</span>
        </Fact>
        <Fact name={text('card.amount')}>
          <span className="num">{yuan(application.priceFen)}</span> {paid && text(`payment.${paid.state}`)}
        </Fact>
        <Fact name={text('card.invoice')}>
          {invoiceText(application.invoiceKind)} <NewestInvoice invoice={application.invoices[0]} />
        </Fact>
      </dl>
      {(may('review', 'Application') || may('oversee', 'Application')) && (
        <Link to={caseUrl(application.id)}>{text('lookup.openCase')}</Link>
      )}
    </section>
  );
}

/** Where the invoice is, whom it names, and why it failed: what callers ask. */
function NewestInvoice({ invoice }: { invoice: CaseFragment['invoices'][number] | undefined }) {
  const language = useLanguage();
  if (!invoice) return null;
  const { state, title, number, failureZh, failureEn } = invoice;
  return (
    <>
      <InvoiceStateChip state={state} /> {title} {number && <span className="mono">{number}</span>}{' '}
      {failureZh && failureEn && inLanguage({ zh: failureZh, en: failureEn }, language)}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

const revealable = {
  operatorName: 'OPERATOR_NAME',
  operatorPhone: 'OPERATOR_PHONE',
  legalName: 'LEGAL_NAME',
  bankAccountNumber: 'BANK_ACCOUNT_NUMBER',
} as const;

function Personal({ application, name }: { application: CaseFragment; name: keyof typeof revealable }) {
  return <PersonalValue application={application} field={revealable[name]} value={application[name]} />;
}
