import { useState } from 'react';
import { RevocationStateChip } from '../components/StateChip.js';
import { minuteText } from '../components/time.js';
import type { CertificateCardFragment, RevocationRowFragment } from '../gql/graphql.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { useText } from '../i18n/use-text.js';
import { useMay } from '../session/may.js';
import styles from './Certificates.module.css';
import { CommandButton } from './CommandButton.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import { DecideDialog } from './DecideDialog.js';
import type { CertificateCommands } from './use-certificate-commands.js';

interface RevocationPanelProps {
  readonly certificate: CertificateCardFragment;
  readonly commands: CertificateCommands;
}

/** Who wanted it revoked or issued again, why, and what became of that. */
export function RevocationPanel({ certificate: { revocations }, commands }: RevocationPanelProps) {
  const text = useText();
  if (revocations.length === 0) return null;
  return (
    <section className={styles['card']}>
      <h2>{text('revocations.title')}</h2>
      {revocations.map((revocation) => (
        <Wish key={revocation.id} revocation={revocation} commands={commands} />
      ))}
    </section>
  );
}

interface WishProps {
  readonly revocation: RevocationRowFragment;
  readonly commands: CertificateCommands;
}

function Wish({ revocation, commands }: WishProps) {
  const text = useText();
  const purposeText = useCodeText('revocationPurpose');
  const { purpose, reason, note, state, proposedByName, proposedAt, decidedByName, decidedAt, revokedAt } = revocation;
  const refusal = revocation.failureText || revocation.failureCode;
  const who = proposedByName ?? text('deciding.policy');
  return (
    <div className={styles['wish']}>
      <div>
        <b>{purposeText(purpose)}</b> <RevocationStateChip state={state} />
      </div>
      <div>
        {text(`revocationReason.${reason}`)}
        {note && `${text('general.colon')}${note}`}
      </div>
      <div className="mute num">
        {text('deciding.who', { who, when: minuteText(proposedAt) })}
        {decidedAt && ` · ${text('deciding.decided', { who: decidedByName ?? text('deciding.policy'), when: minuteText(decidedAt) })}`}
        {revokedAt && ` · ${text('deciding.revoked', { when: minuteText(revokedAt) })}`}
      </div>
      {refusal && <div>{text('deciding.refused', { text: refusal })}</div>}
      <WishActions revocation={revocation} commands={commands} />
    </div>
  );
}

/** Deciding is another's than the proposer's; a refused one is sent again by a senior. */
function WishActions({ revocation, commands }: WishProps) {
  const text = useText();
  const may = useMay();
  const [asked, setAsked] = useState<'decide' | 'retry' | null>(null);
  const { id, version, state, mayDecide } = revocation;
  const permitted = may('confirm-revocation', 'Certificate');
  const close = () => setAsked(null);
  return (
    <>
      {state === 'PROPOSED' && (
        <div className={styles['actions']}>
          <CommandButton
            primary
            keys="A"
            label={text('issueAction.decide')}
            refusal={mayDecide ? null : text(permitted ? 'deciding.own' : 'deciding.others')}
            busy={commands.busy}
            onClick={() => setAsked('decide')}
          />
        </div>
      )}
      {state === 'REVOKE_REFUSED' && may('propose-revocation', 'Certificate') && (
        <div className={styles['actions']}>
          <CommandButton label={text('issueAction.retryRevocation')} refusal={null} busy={commands.busy} onClick={() => setAsked('retry')} />
        </div>
      )}
      {asked === 'decide' && <DecideDialog revocation={revocation} commands={commands} onClose={close} />}
      {asked === 'retry' && (
        <ConfirmDialog
          title={text('asking.retryRevocationTitle')}
          effect={text('asking.retryRevocationEffect')}
          change={{ type: 'retryRevocation', id, version }}
          commands={commands}
          onClose={close}
        />
      )}
    </>
  );
}
