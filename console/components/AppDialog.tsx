import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useContext, useId, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { ShortcutDepth } from '../shortcuts/ShortcutProvider.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { Kbd } from './Kbd.js';

export interface AppDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** Escape and the cancel button; left out, the dialog can only be answered. */
  readonly onClose?: () => void;
  readonly onSubmit?: () => void;
  readonly submitLabel?: string;
  readonly submitDisabled?: boolean;
  /** Submitting takes something away for good. */
  readonly danger?: boolean;
  readonly width?: 'xs' | 'sm' | 'md';
}

/** A dialog whose shortcuts replace the page's; `Ctrl+Enter` submits, focus stays inside. */
export function AppDialog({ width = 'sm', ...props }: AppDialogProps) {
  const depth = useContext(ShortcutDepth);
  const titleId = useId();
  return (
    <Dialog open={props.open} onClose={props.onClose} maxWidth={width} fullWidth aria-labelledby={titleId}>
      <ShortcutDepth.Provider value={depth + 1}>
        <DialogTitle id={titleId}>{props.title}</DialogTitle>
        <DialogContent>{props.children}</DialogContent>
        <Actions {...props} />
      </ShortcutDepth.Provider>
    </Dialog>
  );
}

function Actions({ onClose, onSubmit, submitLabel, submitDisabled, danger }: AppDialogProps) {
  const text = useText();
  const label = submitLabel ?? text('general.submit');
  useShortcuts(
    onSubmit
      ? [{ keys: 'Ctrl+Enter', label, group: 'everywhere', run: onSubmit, disabled: submitDisabled }]
      : [],
  );
  return (
    <DialogActions>
      {onClose && <Button onClick={onClose}>{text(onSubmit ? 'general.cancel' : 'general.close')}</Button>}
      {onSubmit && (
        <Button variant="contained" color={danger ? 'error' : 'primary'} onClick={onSubmit} disabled={submitDisabled}>
          {label} <Kbd keys="Ctrl+Enter" />
        </Button>
      )}
    </DialogActions>
  );
}
