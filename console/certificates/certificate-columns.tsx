import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { CertificateStandingChip } from '../components/StateChip.js';
import { useNow } from '../components/minute-tick.js';
import { TimeText } from '../components/TimeText.js';
import { dayText } from '../components/time.js';
import type { CertificateFilter } from '../gql/graphql.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import type { CertificateRow } from './certificate-sources.js';
import { certificateUrl } from './certificate-url.js';
import { daysBetween } from './days-between.js';

/** The register's columns; what was revoked is told in the list of those only. */
export function useCertificateColumns(filter: CertificateFilter): readonly Column<CertificateRow>[] {
  const text = useText();
  const reasonText = useCodeText('revocationReason');
  const revocation: readonly Column<CertificateRow>[] = [
    { key: 'revokedAt', header: text('certificates.revokedAt'), cell: ({ revokedAt }) => <TimeText at={revokedAt} /> },
    { key: 'revokedReason', header: text('certificates.revokedReason'), cell: ({ revokedReason }) => (revokedReason ? reasonText(revokedReason) : <Nothing />) },
  ];
  const left: Column<CertificateRow> = { key: 'left', header: text('certificates.left'), cell: ({ notAfter }) => <Left until={notAfter} /> };
  return [
    { key: 'standing', header: text('certificates.standing'), always: true, cell: ({ standing }) => <CertificateStandingChip standing={standing} /> },
    { key: 'serial', header: text('certificates.serial'), always: true, cell: ({ id, serial }) => <CertificateLink id={id}>{serial}</CertificateLink> },
    { key: 'owner', header: text('certificates.owner'), cell: ({ ownerName }) => ownerName },
    { key: 'ownerCode', header: text('certificates.ownerCode'), cell: ({ ownerCode }) => <span className="mono">{ownerCode}</span> },
    { key: 'from', header: text('certificates.from'), cell: ({ notBefore }) => <Day at={notBefore} /> },
    { key: 'until', header: text('certificates.until'), cell: ({ notAfter }) => <Day at={notAfter} /> },
    ...(filter === 'REVOKED' ? revocation : [left]),
  ];
}

/** A way to the card for those who click on the number itself, or open it in another tab. */
export function CertificateLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to={certificateUrl(id)} className="mono plain" tabIndex={-1} onClick={(event) => event.stopPropagation()}>
      {children}
    </Link>
  );
}

function Left({ until }: { until: string }) {
  const text = useText();
  const { over, days } = daysBetween(useNow(), until);
  return <span className="num">{text(over ? 'certificates.agoDays' : 'certificates.leftDays', { n: days })}</span>;
}

const Nothing = () => <span className="mute">—</span>;

const Day = ({ at }: { at: string }) => <time className="num" dateTime={at}>{dayText(at)}</time>;
