import { ReasonDialog, type ReasonDialogProps } from '../components/ReasonDialog.js';
import { useText } from '../i18n/use-text.js';
import type { ActionFormProps } from './action-props.js';
import { caseActionForms } from './case-actions.js';
import { smsPreview } from './sms-preview.js';
import { useReasonOptions } from './use-reason-codes.js';

/** Return, reject, hold, escalate, recall, freeze, cancel. */
export function DecisionReasons({ application, action, drafts, decide, refusal, submit, onClose }: ActionFormProps) {
  const text = useText();
  const form = caseActionForms[action];
  const reasons = form.form === 'reasons' ? form : null;
  const options = useReasonOptions(reasons?.reasons ?? 'RETURN');
  const preview: ReasonDialogProps['smsPreview'] = reasons?.tellsApplicant
    ? ({ applicantText }) => smsPreview(action, application.orderNo, applicantText)
    : undefined;
  return (
    <ReasonDialog
      open
      title={`${text(`action.${action}`)} · ${application.orderNo}`}
      submitLabel={text(`action.${action}`)}
      danger={action === 'reject' || action === 'cancel'}
      options={options}
      draft={drafts.of(action)}
      onDraft={(draft) => drafts.keep(action, draft)}
      smsPreview={preview}
      busy={decide.busy}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => submit()}
    />
  );
}
