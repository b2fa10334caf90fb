import LockOutlined from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import { useText } from '../i18n/use-text.js';
import styles from './DocumentViewer.module.css';
import type { PagePicture } from './viewer-page.js';

export interface PagePlaceholderProps {
  readonly status: Exclude<PagePicture['status'], 'ready'>;
  readonly onRetry: () => void;
}

/** Why there is no picture, and what to do about it. */
export function PagePlaceholder({ status, onRetry }: PagePlaceholderProps) {
  const text = useText();
  return (
    <div role="status" className={styles['waiting']}>
      {status === 'locked' && <LockOutlined />}
      {text(`viewer.${status}`)}
      {status === 'failed' && <Button onClick={onRetry}>{text('general.retry')}</Button>}
    </div>
  );
}
