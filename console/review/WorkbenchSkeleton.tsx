import Skeleton from '@mui/material/Skeleton';
import { useText } from '../i18n/use-text.js';
import styles from './Workbench.module.css';

/** The three panes in grey. */
export function WorkbenchSkeleton() {
  const text = useText();
  return (
    <div className={styles['skeleton']} aria-busy="true" aria-label={text('workbench.loading')}>
      <Skeleton variant="rectangular" height={48} />
      <div>
        <Lines count={16} />
        <Skeleton variant="rectangular" height="100%" />
        <Lines count={12} />
      </div>
    </div>
  );
}

function Lines({ count }: { count: number }) {
  return (
    <div>
      {Array.from({ length: count }, (_, i) => (
        <Skeleton key={i} width={`${60 + ((i * 17) % 35)}%`} />
      ))}
    </div>
  );
}
