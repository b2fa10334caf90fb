import { useState } from 'react';
import type { CertificateIssueAction } from '../gql/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { abilityTo } from '../review/abilities.js';
import { useMay } from '../session/may.js';
import styles from './Certificates.module.css';
import { CommandButton } from './CommandButton.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import { offeredActions, type IssueActionsProps } from './issue-actions.js';
import { ProposalDialog } from './ProposalDialog.js';

/** What may be done about an issue: greyed, with the server's reason, where not now. */
export function IssueActions({ issue, commands }: IssueActionsProps) {
  const text = useText();
  const language = useLanguage();
  const [asked, setAsked] = useState<CertificateIssueAction | null>(null);
  const offered = offeredActions(useMay()).filter((action) => action !== 'requestRevocation' || issue.certificateId !== null);
  const close = () => setAsked(null);
  if (offered.length === 0) return null;
  return (
    <div className={styles['actions']}>
      {offered.map((action) => {
        const { allowed, reason } = abilityTo(issue, action, language);
        return (
          <CommandButton
            key={action}
            label={text(`issueAction.${action}`)}
            danger={action === 'requestRevocation'}
            refusal={allowed ? null : (reason ?? text('error.notPermitted'))}
            busy={commands.busy}
            onClick={() => setAsked(action)}
          />
        );
      })}
      {asked === 'requestRevocation' && <ProposalDialog kind="revoke" issue={issue} commands={commands} onClose={close} />}
      {asked === 'requestReissue' && <ProposalDialog kind="reissue" issue={issue} commands={commands} onClose={close} />}
      {asked === 'retryIssue' && (
        <ConfirmDialog
          title={`${text('asking.retryTitle')} · ${issue.orderNo}`}
          effect={text('asking.retryEffect')}
          change={{ type: 'retryIssue', id: issue.id, version: issue.version }}
          commands={commands}
          onClose={close}
        />
      )}
      {asked === 'sendDownloadCode' && (
        <ConfirmDialog
          title={`${text('asking.codeTitle')} · ${issue.orderNo}`}
          effect={text('asking.codeEffect')}
          change={{ type: 'sendDownloadCode', applicationId: issue.applicationId }}
          commands={commands}
          onClose={close}
        />
      )}
    </div>
  );
}
