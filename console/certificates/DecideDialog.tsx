import Button from '@mui/material/Button';
import { AppDialog } from '../components/AppDialog.js';
import { minuteText } from '../components/time.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import type { RevocationRowFragment } from '../gql/graphql.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { useText } from '../i18n/use-text.js';
import styles from './Certificates.module.css';
import { ChangeRefusal } from './ConfirmDialog.js';
import type { CertificateCommands } from './use-certificate-commands.js';

export interface DecideDialogProps {
  readonly revocation: RevocationRowFragment;
  readonly commands: CertificateCommands;
  readonly onClose: () => void;
}

/** The second person's answer: who proposed what and why, and what agreeing does. */
export function DecideDialog({ revocation, commands, onClose }: DecideDialogProps) {
  const text = useText();
  const purposeText = useCodeText('revocationPurpose');
  const online = useDecisionsEnabled();
  const { id, version, purpose, serial, ownerName, reason, note, proposedByName, proposedAt } = revocation;
  const reissue = purpose === 'REISSUE';
  const decide = async (agree: boolean) => {
    if (await commands.perform({ type: 'decide', id, version, purpose, agree })) onClose();
  };
  return (
    <AppDialog
      open
      title={text(reissue ? 'deciding.reissueTitle' : 'deciding.title')}
      onClose={onClose}
      onSubmit={() => void decide(true)}
      submitLabel={text('deciding.agree')}
      submitDisabled={commands.busy || !online}
      danger
    >
      <p>
        <b>{ownerName}</b> <span className="mono">{serial}</span>
      </p>
      <p>
        {purposeText(purpose)} · {text(`revocationReason.${reason}`)}
      </p>
      <p>{note}</p>
      <p className="mute">{text('deciding.who', { who: proposedByName ?? text('deciding.policy'), when: minuteText(proposedAt) })}</p>
      <p className={styles['effect']}>{text(reissue ? 'deciding.reissueEffect' : 'deciding.effect')}</p>
      <ChangeRefusal commands={commands} type="decide" />
      <Button color="error" disabled={commands.busy || !online} onClick={() => void decide(false)}>
        {text('deciding.decline')}
      </Button>
    </AppDialog>
  );
}
