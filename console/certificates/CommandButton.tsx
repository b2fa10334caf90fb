import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { Kbd } from '../components/Kbd.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { useText } from '../i18n/use-text.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';

export interface CommandButtonProps {
  readonly label: string;
  /** Why not now; null where it may be done. */
  readonly refusal: string | null;
  readonly busy: boolean;
  readonly keys?: string;
  readonly danger?: boolean;
  readonly primary?: boolean;
  readonly onClick: () => void;
}

/** A decision's button: disabled with the reason in its tooltip, and while there is no connection. */
export function CommandButton({ label, refusal, busy, keys, danger = false, primary = false, onClick }: CommandButtonProps) {
  const text = useText();
  const online = useDecisionsEnabled();
  const disabled = refusal !== null || busy || !online;
  useShortcuts(keys ? [{ keys, label, group: 'review', run: onClick, disabled }] : []);
  return (
    <Tooltip title={online ? (refusal ?? '') : text('connection.decisionDisabled')}>
      <span>
        <Button
          variant={primary ? 'contained' : 'outlined'}
          color={danger ? 'error' : primary ? 'primary' : 'inherit'}
          disabled={disabled}
          onClick={onClick}
        >
          {label} {keys && <Kbd keys={keys} />}
        </Button>
      </span>
    </Tooltip>
  );
}
