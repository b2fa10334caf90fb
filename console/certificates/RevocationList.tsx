import { useNavigate } from 'react-router-dom';
import { Chip } from '../components/Chip.js';
import { EmptyState } from '../components/EmptyState.js';
import { RevocationStateChip } from '../components/StateChip.js';
import { TimeText } from '../components/TimeText.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import styles from './Certificates.module.css';
import { CertificateLink } from './certificate-columns.js';
import type { RevocationRow } from './certificate-sources.js';
import { certificateUrl } from './certificate-url.js';

/** Revocations and re-issues that are neither declined nor done, the longest waiting first. */
export function RevocationList() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <RecordList resource="revocations" everyMs={30_000}>
      <RecordTable<RevocationRow>
        name="revocations"
        label={text('certificateTab.decisions')}
        live
        columns={useRevocationColumns()}
        onOpen={({ certificateId }) => void navigate(certificateUrl(certificateId))}
        openLabel={text('certificates.open')}
        empty={<EmptyState title={text('certificates.noDecisions')} hint={text('certificates.noDecisionsHint')} />}
      />
    </RecordList>
  );
}

function useRevocationColumns(): readonly Column<RevocationRow>[] {
  const text = useText();
  const purposeText = useCodeText('revocationPurpose');
  return [
    {
      key: 'state',
      header: text('certificates.standing'),
      always: true,
      cell: ({ state, mayDecide }) => (
        <>
          <RevocationStateChip state={state} /> {mayDecide && <Chip tone="warn">{text('certificates.yours')}</Chip>}
        </>
      ),
    },
    { key: 'purpose', header: text('certificates.purpose'), cell: ({ purpose }) => purposeText(purpose) },
    {
      key: 'certificate',
      header: text('nav.certificates'),
      always: true,
      cell: ({ certificateId, serial, ownerName }) => (
        <>
          {ownerName}
          <br />
          <CertificateLink id={certificateId}>{serial}</CertificateLink>
        </>
      ),
    },
    { key: 'reason', header: text('certificates.reason'), cell: ({ reason }) => text(`revocationReason.${reason}`) },
    { key: 'note', header: text('certificates.note'), cell: ({ note }) => <span className={styles['clip']} title={note}>{note}</span> },
    {
      key: 'proposed',
      header: text('certificates.proposed'),
      cell: ({ proposedByName, proposedAt }) => (
        <>
          {proposedByName ?? text('deciding.policy')}
          <br />
          <TimeText at={proposedAt} precision="short" />
        </>
      ),
    },
  ];
}
