import Button from '@mui/material/Button';
import { ApiError } from '../api/api-error.js';
import { useText } from '../i18n/use-text.js';
import styles from './ErrorCard.module.css';
import { useErrorText } from './use-error-text.js';

export interface ErrorCardProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A failure that stays in its own card: what, the trace id to pass on, and a way to try again. */
export function ErrorCard({ error, onRetry }: ErrorCardProps) {
  const text = useText();
  const errorText = useErrorText();
  const kind = error instanceof ApiError ? error.kind : 'fault';
  const traceId = error instanceof ApiError ? error.traceId : null;
  // A fault's own sentence repeats the trace id that stands below.
  const sentence = kind === 'fault' || kind === 'offline' ? text(`error.${kind}`) : errorText(error);
  return (
    <div role="alert" className={styles['card']}>
      <b>{text('error.title')}</b>
      <span>{sentence}</span>
      {traceId && (
        <span className="mute">
          {text('general.traceId')} <code className="mono">{traceId}</code>
        </span>
      )}
      {onRetry && <Button onClick={onRetry}>{text('general.retry')}</Button>}
    </div>
  );
}
