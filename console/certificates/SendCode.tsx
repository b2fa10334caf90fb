import { useState } from 'react';
import type { CaseFragment } from '../gql/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { abilityTo } from '../review/abilities.js';
import { useMay } from '../session/may.js';
import styles from './Certificates.module.css';
import { CommandButton } from './CommandButton.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import { useCertificateCommands } from './use-certificate-commands.js';

/** The hotline has a new download code sent; nobody sees it. Not there for those who never may, nor where none is asked for by now. */
export function SendCode({ application }: { application: CaseFragment }) {
  const text = useText();
  const language = useLanguage();
  const commands = useCertificateCommands();
  const [asked, setAsked] = useState(false);
  const permitted = useMay()('resend-code', 'Certificate');
  const { downloadCode, id, orderNo } = application;
  if (!permitted || !downloadCode) return null;
  const { allowed, reason } = abilityTo({ abilities: [downloadCode] }, 'sendDownloadCode', language);
  return (
    <div className={styles['actions']}>
      <CommandButton
        label={text('issueAction.sendDownloadCode')}
        refusal={allowed ? null : (reason ?? text('error.notPermitted'))}
        busy={commands.busy}
        onClick={() => setAsked(true)}
      />
      {asked && (
        <ConfirmDialog
          title={`${text('asking.codeTitle')} · ${orderNo}`}
          effect={text('asking.codeEffect')}
          change={{ type: 'sendDownloadCode', applicationId: id }}
          commands={commands}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
