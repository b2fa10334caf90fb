import { yuan } from '../components/amount.js';
import { AttemptStateChip } from '../components/StateChip.js';
import { TimeText } from '../components/TimeText.js';
import type { CaseFragment } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import type { EvidenceProps } from './evidence-props.js';
import { EvidenceLine, EvidenceSection } from './EvidenceSection.js';
import { InvoiceLine } from './InvoiceLine.js';
import { RequestButton } from './RequestButton.js';

/** The fee that came in, its invoice, and the 0.01 yuan that goes out. */
export function MoneyEvidence({ application, commands }: EvidenceProps) {
  const text = useText();
  return (
    <EvidenceSection title={text('evidence.money')}>
      {application.payments.map((payment) => (
        <PaymentLine key={payment.id} payment={payment} />
      ))}
      {application.invoices.map((invoice) => (
        <InvoiceLine key={invoice.id} invoice={invoice} />
      ))}
      {application.bankAttempts.length === 0 && <EvidenceLine tone="plain">{text('evidence.neverPaid')}</EvidenceLine>}
      {application.bankAttempts.map((attempt) => (
        <AttemptLine key={attempt.id} attempt={attempt} />
      ))}
      {application.bankAttempts.length > 0 && (
        <div className="mute">{text('evidence.payoutsLeft', { n: application.payoutsLeft })}</div>
      )}
      {application.bankAttempts.length > 0 && (
        <RequestButton
          application={application}
          commands={commands}
          action="requestBankAttempt"
          label={text('evidence.requestBankAttempt')}
        />
      )}
    </EvidenceSection>
  );
}

function PaymentLine({ payment }: { payment: CaseFragment['payments'][number] }) {
  const text = useText();
  const channelText = useCodeText('channel');
  const values = { channel: channelText(payment.channel), amount: yuan(payment.amountFen) };
  if (payment.state !== 'PAID') {
    const state = text(`payment.${payment.state}`);
    return <EvidenceLine tone="plain">{text('evidence.unpaid', { ...values, state })}</EvidenceLine>;
  }
  return (
    <EvidenceLine tone="ok">
      {text('evidence.paid', values)} <TimeText at={payment.paidAt} precision="short" />
    </EvidenceLine>
  );
}

function AttemptLine({ attempt }: { attempt: CaseFragment['bankAttempts'][number] }) {
  const text = useText();
  const language = useLanguage();
  const bad = attempt.state === 'FAILED' || attempt.state === 'RETURNED';
  const tone = attempt.state === 'PASSED' ? 'ok' : bad ? 'bad' : 'plain';
  const last = attempt.endedAt ?? attempt.returnedAt ?? attempt.matchedAt ?? attempt.settledAt ?? attempt.sentAt;
  return (
    <EvidenceLine tone={tone}>
      {text('evidence.attemptNo', { n: attempt.attemptNo })} {yuan(attempt.amountFen)}{' '}
      <AttemptStateChip state={attempt.state} />{' '}
      <span className="mute">
        <TimeText at={last ?? attempt.createdAt} precision="short" /> <span className="mono">{attempt.requestNo}</span>
      </span>
      {attempt.failureZh && attempt.failureEn && (
        <div>{inLanguage({ zh: attempt.failureZh, en: attempt.failureEn }, language)}</div>
      )}
    </EvidenceLine>
  );
}
