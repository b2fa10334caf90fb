import { yuan } from '../components/amount.js';
import { InvoiceStateChip } from '../components/StateChip.js';
import { TimeText } from '../components/TimeText.js';
import type { CaseFragment } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { EvidenceLine, type LineTone } from './EvidenceSection.js';

type Invoice = CaseFragment['invoices'][number];

const tones: Partial<Record<Invoice['state'], LineTone>> = { ISSUED: 'ok', FAILED: 'bad', RED_PENDING: 'warn' };

/** One invoice of the order: what it is, to whom, and why it failed or was reversed. */
export function InvoiceLine({ invoice }: { invoice: Invoice }) {
  const text = useText();
  const language = useLanguage();
  const kindText = useCodeText('invoice');
  const { state, failureZh, failureEn, redReason } = invoice;
  const amounts = { total: yuan(invoice.totalFen), net: yuan(invoice.netFen), tax: yuan(invoice.taxFen) };
  const reasons = [
    failureZh && failureEn ? inLanguage({ zh: failureZh, en: failureEn }, language) : null,
    redReason ? text(`redReason.${redReason}`) : null,
  ].filter(Boolean);
  return (
    <EvidenceLine tone={tones[state] ?? 'plain'}>
      {kindText(invoice.kind)} <InvoiceStateChip state={state} />{' '}
      <span className="num">{text('evidence.invoiceAmounts', amounts)}</span>
      <div>
        {invoice.title} <span className="mono">{invoice.taxNumber}</span>
      </div>
      <div className="mute">
        {invoice.number && <span className="mono">{invoice.number}</span>}{' '}
        <TimeText at={invoice.redAt ?? invoice.issuedAt ?? invoice.createdAt} precision="short" />
      </div>
      {reasons.length > 0 && <div>{reasons.join(' · ')}</div>}
    </EvidenceLine>
  );
}
