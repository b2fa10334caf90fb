import { useParams } from 'react-router-dom';
import { ErrorCard } from '../components/ErrorCard.js';
import { useText } from '../i18n/use-text.js';
import { useDocumentAttributes } from '../preferences/use-document-attributes.js';
import { useCase } from './use-case.js';
import { Workbench } from './Workbench.js';
import styles from './Workbench.module.css';
import { WorkbenchSkeleton } from './WorkbenchSkeleton.js';

/** One case: what was submitted, the scans, the evidence, the decision. */
export function WorkbenchPage() {
  const text = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useCase(id);
  useDocumentAttributes(data?.application.orderNo ?? text('nav.workbench'));
  if (data) return <Workbench key={id} application={data.application} onReload={() => void refetch()} />;
  if (!error) return <WorkbenchSkeleton />;
  return (
    <div className={styles['problem']}>
      <ErrorCard error={error} onRetry={() => void refetch()} />
    </div>
  );
}
