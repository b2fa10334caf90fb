import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { ReasonDialog } from '../components/ReasonDialog.js';
import type { DecisionKind } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import type { ActionFormProps } from './action-props.js';
import { smsPreview } from './sms-preview.js';
import { useReasonOptions } from './use-reason-codes.js';

const kinds = ['APPROVE', 'RETURN', 'REJECT'] as const satisfies readonly DecisionKind[];

/** The senior decides otherwise than proposed; an approval needs no reasons, the others do. */
export function ChangeDialog({ application, action, drafts, decide, refusal, submit, onClose }: ActionFormProps) {
  const text = useText();
  const proposed = application.decisions.find(({ status }) => status === 'PROPOSED')?.kind;
  const offered = kinds.filter((kind) => kind !== proposed);
  const [kind, setKind] = useState<(typeof kinds)[number]>(offered[0] ?? 'RETURN');
  const options = useReasonOptions(kind === 'REJECT' ? 'REJECT' : 'RETURN');
  const approving = kind === 'APPROVE';
  return (
    <ReasonDialog
      open
      title={`${text('action.change')} · ${application.orderNo}`}
      submitLabel={text('action.change')}
      danger={kind === 'REJECT'}
      options={approving ? [] : options}
      draft={drafts.of(action)}
      onDraft={(draft) => drafts.keep(action, draft)}
      smsPreview={
        approving
          ? undefined
          : ({ applicantText }) =>
              smsPreview(kind === 'REJECT' ? 'reject' : 'return', application.orderNo, applicantText)
      }
      extra={
        <TextField
          select
          label={text('confirming.changeTo')}
          value={kind}
          onChange={(event) => setKind(kinds.find((each) => each === event.target.value) ?? 'RETURN')}
        >
          {offered.map((each) => (
            <MenuItem key={each} value={each}>
              {text(`decision.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      }
      busy={decide.busy}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => submit(kind)}
    />
  );
}
