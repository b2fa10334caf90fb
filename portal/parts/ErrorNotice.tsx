import { useCommonText } from '../i18n/use-common-text.js';
import { Notice } from './Notice.js';
import { useErrorText } from './use-error-text.js';

/** Why something did not work, and a button to do it again where that makes sense. Nothing when there is no error. */
export function ErrorNotice({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const sentence = useErrorText();
  const text = useCommonText();
  if (!error) return null;
  return (
    <Notice tone="bad" live>
      <p>{sentence(error)}</p>
      {again && <button type="button" className="small" onClick={again}>{text('again')}</button>}
    </Notice>
  );
}
