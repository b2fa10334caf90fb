import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { AppDialog } from '../components/AppDialog.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import type { RevocationReason } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import styles from './Certificates.module.css';
import { ChangeRefusal } from './ConfirmDialog.js';
import type { IssueActionsProps } from './issue-actions.js';
import type { CertificateChange } from './perform-change.js';

export interface ProposalDialogProps extends IssueActionsProps {
  readonly kind: 'revoke' | 'reissue';
  readonly onClose: () => void;
}

/** RFC 5280, 5.3.1, what one has reason to choose first. `superseded` is the policy's own. */
const reasons = ['keyCompromise', 'cessationOfOperation', 'affiliationChanged', 'privilegeWithdrawn', 'superseded', 'unspecified'] as const satisfies
  readonly RevocationReason[];

/** A revocation or a re-issue is proposed with its grounds; nothing happens before a second person agrees. */
export function ProposalDialog({ kind, issue, commands, onClose }: ProposalDialogProps) {
  const text = useText();
  const online = useDecisionsEnabled();
  const [reason, setReason] = useState<RevocationReason | ''>('');
  const [note, setNote] = useState('');
  const change = changeOf(kind, issue, reason, note.trim());
  const submit = async () => {
    if (change && (await commands.perform(change))) onClose();
  };
  return (
    <AppDialog
      open
      title={`${text(`asking.${kind}Title`)} · ${issue.serial ?? issue.orderNo}`}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={text('asking.submit')}
      submitDisabled={commands.busy || !online || !change}
      danger={kind === 'revoke'}
    >
      <p className={styles['effect']}>{text(`asking.${kind}Effect`)}</p>
      {kind === 'revoke' && <ReasonField value={reason} onValue={setReason} />}
      <TextField
        multiline
        required
        minRows={3}
        margin="dense"
        autoFocus={kind === 'reissue'}
        label={text('asking.note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        helperText={text('asking.noteHint')}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <ChangeRefusal commands={commands} type={kind === 'revoke' ? 'requestRevocation' : 'requestReissue'} />
    </AppDialog>
  );
}

function ReasonField({ value, onValue }: { value: RevocationReason | ''; onValue: (reason: RevocationReason | '') => void }) {
  const text = useText();
  return (
    <TextField
      select
      required
      autoFocus
      margin="dense"
      label={text('asking.reason')}
      value={value}
      onChange={(event) => onValue(reasons.find((each) => each === event.target.value) ?? '')}
    >
      {reasons.map((each) => (
        <MenuItem key={each} value={each}>
          {text(`revocationReason.${each}`)} <span className={`mono mute`}>&nbsp;{each}</span>
        </MenuItem>
      ))}
    </TextField>
  );
}

/** What would be sent; null while something has to be filled in. */
function changeOf(
  kind: ProposalDialogProps['kind'], { id, certificateId }: IssueActionsProps['issue'], reason: RevocationReason | '', note: string,
): CertificateChange | null {
  if (note === '') return null;
  if (kind === 'reissue') return { type: 'requestReissue', issueId: id, note };
  return certificateId && reason ? { type: 'requestRevocation', certificateId, reason, note } : null;
}
