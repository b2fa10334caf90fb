import Skeleton from '@mui/material/Skeleton';
import { useParams } from 'react-router-dom';
import { ConflictBar } from '../components/ConflictBar.js';
import { ErrorCard } from '../components/ErrorCard.js';
import { useText } from '../i18n/use-text.js';
import { useDocumentAttributes } from '../preferences/use-document-attributes.js';
import styles from './Certificates.module.css';
import { CertificateCard } from './CertificateCard.js';
import { useCertificateCommands } from './use-certificate-commands.js';
import { useCertificate } from './use-certificate.js';

/** One certificate: what it is, how it came about, what may be done about it. */
export function CertificatePage() {
  const text = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useCertificate(id);
  const commands = useCertificateCommands();
  useDocumentAttributes(data?.certificate.serial ?? text('nav.certificate'));
  const reload = () => {
    commands.reset();
    void refetch();
  };
  return (
    <>
      {commands.conflict && <ConflictBar conflict={commands.conflict} onReload={reload} />}
      <div className={styles['page']}>
        {error && !data && <ErrorCard error={error} onRetry={() => void refetch()} />}
        {!error && !data && <CardSkeleton />}
        {data && <CertificateCard key={id} certificate={data.certificate} commands={commands} />}
      </div>
    </>
  );
}

/** The card's shape while it is being fetched. */
export function CardSkeleton() {
  const text = useText();
  return (
    <div aria-busy="true" aria-label={text('general.loading')} role="status">
      <Skeleton variant="rounded" height={74} sx={{ marginBottom: '14px' }} />
      <div className={styles['grid']}>
        <Skeleton variant="rounded" height={320} />
        <Skeleton variant="rounded" height={320} />
      </div>
    </div>
  );
}
