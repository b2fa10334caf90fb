import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useNavigate } from 'react-router-dom';
import styles from '../components/Desk.module.css';
import { EmptyState } from '../components/EmptyState.js';
import type { CertificateFilter } from '../gql/graphql.js';
import { useText, type TextKey } from '../i18n/use-text.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import { useCertificateColumns } from './certificate-columns.js';
import type { CertificateRow } from './certificate-sources.js';
import { expiryWindow, expiryWindows } from './certificate-tabs.js';
import { certificateUrl } from './certificate-url.js';

export interface CertificateListProps {
  readonly filter: CertificateFilter;
  /** As the address has it. */
  readonly days: string;
  readonly onDays: (days: string) => void;
}

const hints: Readonly<Record<CertificateFilter, TextKey>> = {
  EXPIRING: 'certificates.noneExpiring',
  EXPIRED: 'certificates.noneExpired',
  REVOKED: 'certificates.noneRevoked',
  ALL: 'certificates.noneAtAll',
};

/** A part of the register; a row opens the certificate's card. */
export function CertificateList({ filter, days, onDays }: CertificateListProps) {
  const text = useText();
  const navigate = useNavigate();
  const within = expiryWindow(days);
  return (
    <>
      {filter === 'EXPIRING' && (
        <div className={styles['head']}>
          <span className="mute" id="within">
            {text('certificates.within')}
          </span>
          <ToggleButtonGroup
            exclusive
            size="small"
            value={within}
            aria-labelledby="within"
            onChange={(_, next: unknown) => next !== null && onDays(String(expiryWindow(next)))}
          >
            {expiryWindows.map((each) => (
              <ToggleButton key={each} value={each}>
                {text('certificates.days', { n: each })}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </div>
      )}
      <RecordList resource="certificates" filter={filter === 'EXPIRING' ? { filter, days: within } : { filter }} everyMs={60_000}>
        <RecordTable<CertificateRow>
          name="certificates"
          label={text('nav.certificates')}
          columns={useCertificateColumns(filter)}
          onOpen={({ id }) => void navigate(certificateUrl(id))}
          openLabel={text('certificates.open')}
          empty={<EmptyState title={text('certificates.none')} hint={text(hints[filter])} />}
        />
      </RecordList>
    </>
  );
}
