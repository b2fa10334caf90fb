import { Link } from 'react-router-dom';
import { CopyText } from '../components/CopyText.js';
import { CertificateStandingChip } from '../components/StateChip.js';
import { standingTone } from '../components/state-tone.js';
import { TimeText } from '../components/TimeText.js';
import { dayText } from '../components/time.js';
import type { CertificateCardFragment } from '../gql/graphql.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { useText } from '../i18n/use-text.js';
import styles from './Certificates.module.css';
import { certificateUrl } from './certificate-url.js';
import { IssueActions } from './IssueActions.js';
import { IssuePanels } from './IssuePanels.js';
import { ParsedPanels } from './ParsedPanels.js';
import { RevocationPanel } from './RevocationPanel.js';
import type { CertificateCommands } from './use-certificate-commands.js';

export interface CertificateCardProps {
  readonly certificate: CertificateCardFragment;
  readonly commands: CertificateCommands;
}

/** Everything about one certificate, what it is first. */
export function CertificateCard({ certificate, commands }: CertificateCardProps) {
  return (
    <article aria-label={certificate.serial}>
      <Glance certificate={certificate} commands={commands} />
      <div className={styles['grid']}>
        <div className={styles['stack']}>
          <RevocationPanel certificate={certificate} commands={commands} />
          <ParsedPanels certificate={certificate} />
        </div>
        <div className={styles['stack']}>{certificate.issue && <IssuePanels issue={certificate.issue} />}</div>
      </div>
    </article>
  );
}

/** Whose, which, until when, whether it is good; and what may be done. */
function Glance({ certificate, commands }: CertificateCardProps) {
  const text = useText();
  const { ownerName, ownerCode, serial, standing, notBefore, notAfter, issue } = certificate;
  const range = { from: dayText(notBefore), until: dayText(notAfter) };
  return (
    <header className={`${styles['head']} ${styles[standingTone(standing)] ?? ''}`}>
      <div className={styles['who']}>
        <h1>
          {ownerName} <CertificateStandingChip standing={standing} />
        </h1>
        <div className={styles['line']}>
          <span className="mono">{ownerCode}</span>
          <span>
            {text('certificateCard.serial')} <b><CopyText value={serial} label={text('certificateCard.copySerial')} /></b>
          </span>
          <span>
            {text('certificateCard.validity')} <b className="num">{text('certificateCard.validityRange', range)}</b>
          </span>
          <Ended certificate={certificate} />
        </div>
      </div>
      {issue && <IssueActions issue={issue} commands={commands} />}
    </header>
  );
}

/** Why it is no longer the owner's certificate, and which one is. */
function Ended({ certificate: { revokedAt, revokedReason, supersededAt, replacedBy } }: Pick<CertificateCardProps, 'certificate'>) {
  const text = useText();
  const reasonText = useCodeText('revocationReason');
  return (
    <>
      {revokedAt && (
        <span>
          {text('certificateCard.revoked')} <b><TimeText at={revokedAt} /> {revokedReason && reasonText(revokedReason)}</b>
        </span>
      )}
      {supersededAt && (
        <span>
          {text('certificateCard.successor')} <b><TimeText at={supersededAt} /></b>{' '}
          {replacedBy && <Link to={certificateUrl(replacedBy)}>{text('certificateCard.toSuccessor')}</Link>}
        </span>
      )}
    </>
  );
}
