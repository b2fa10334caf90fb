import Button from '@mui/material/Button';
import { Kbd } from '../components/Kbd.js';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { useText } from '../i18n/use-text.js';
import { useTakeNext } from '../review/use-take-next.js';
import { useMay } from '../session/may.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';

/** The most urgent case nobody has, as one's own. */
export function TakeNext({ secondReview }: { secondReview: boolean }) {
  const text = useText();
  const errorText = useErrorText();
  const online = useDecisionsEnabled();
  const { take, busy, error } = useTakeNext();
  const may = useMay()(secondReview ? 'confirm' : 'claim', 'Application');
  const label = text(secondReview ? 'queue.takeSecond' : 'queue.takeNext');
  const run = () => void take(secondReview);
  const disabled = busy || !online;
  useShortcuts(may ? [{ keys: 'C', label, group: 'list', run, disabled }] : []);
  if (!may) return null;
  return (
    <>
      <Button variant="contained" color="primary" onClick={run} disabled={disabled}>
        {label} <Kbd keys="C" />
      </Button>
      <span role="status" className="mute">
        {error ? errorText(error) : text('queue.takeHint')}
      </span>
    </>
  );
}
