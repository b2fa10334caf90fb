import { clockText } from '../../formats/time.js';
import { useText } from '../../i18n/use-text.js';
import { Notice } from '../../parts/Notice.js';
import type { useDraft } from './use-draft.js';

/** Whether what was typed is safe. */
export function SaveLine({ form }: { readonly form: ReturnType<typeof useDraft> }) {
  const text = useText();
  const { standing } = form;
  if (standing.kind === 'conflict') {
    return (
      <Notice tone="warn" live>
        <p>{text('form.conflict')}</p>
        <div className="row">
          <button type="button" className="small" onClick={() => void form.keepThis()}>{text('form.keepThis')}</button>
          <button type="button" className="small" onClick={() => void form.takeOther()}>{text('form.takeOther')}</button>
        </div>
      </Notice>
    );
  }
  return (
    <span className={standing.kind === 'failed' ? 'bad' : 'mute'} role="status">
      {standing.kind === 'saved' && text('form.saved', { time: clockText(standing.at) })}
      {(standing.kind === 'waiting' || standing.kind === 'saving') && text('form.saving')}
      {standing.kind === 'failed' && text('form.notSaved')}
      {standing.kind === 'idle' && text('form.keeps')}
    </span>
  );
}
