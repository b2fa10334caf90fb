import { AppDialog } from '../components/AppDialog.js';
import { useErrorText } from '../components/use-error-text.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import { useText } from '../i18n/use-text.js';
import styles from './Certificates.module.css';
import type { CertificateChange } from './perform-change.js';
import type { CertificateCommands } from './use-certificate-commands.js';

export interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, in a sentence. */
  readonly effect: string;
  readonly change: CertificateChange;
  readonly commands: CertificateCommands;
  readonly onClose: () => void;
}

/** Asks once more before something is sent that nothing has to be filled in for. */
export function ConfirmDialog({ title, effect, change, commands, onClose }: ConfirmDialogProps) {
  const text = useText();
  const online = useDecisionsEnabled();
  const submit = async () => {
    if (await commands.perform(change)) onClose();
  };
  return (
    <AppDialog
      open
      title={title}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={text('general.confirm')}
      submitDisabled={commands.busy || !online}
    >
      <p className={styles['effect']}>{effect}</p>
      <ChangeRefusal commands={commands} type={change.type} />
    </AppDialog>
  );
}

/** Why the last change of this kind was refused. */
export function ChangeRefusal({ commands: { error, last }, type }: { commands: CertificateCommands; type: CertificateChange['type'] }) {
  const text = useText();
  const errorText = useErrorText();
  const online = useDecisionsEnabled();
  return (
    <div role="alert" className={styles['refusal']}>
      {online ? error && last === type && errorText(error) : text('connection.decisionDisabled')}
    </div>
  );
}
