import { useCallback, useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { RequestSmsCodeDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useErrorText } from '../parts/use-error-text.js';
import { useAction } from '../parts/use-action.js';
import { useServerNow } from '../state/server-clock.js';

interface SendCodeProps {
  /** Null while the number is not one. */
  readonly phone: string | null;
  readonly onRefused: () => void;
}

/** Sends a code by SMS; says when the next may be sent. */
export function SendCode({ phone, onRefused }: SendCodeProps) {
  const text = useText();
  const sentence = useErrorText();
  const [sent, setSent] = useState<{ readonly phone: string; readonly resendAt: string } | null>(null);
  const { run, busy, error } = useAction(useCallback(async (to: string) => {
    const { resendAt } = settled((await request(RequestSmsCodeDocument, { input: { phone: to } })).requestSmsCode);
    setSent({ phone: to, resendAt });
    document.getElementById('field-code')?.focus();
  }, []));
  const now = useServerNow(1000);
  const wait = sent && sent.phone === phone ? Math.ceil((new Date(sent.resendAt).getTime() - now) / 1000) : 0;
  return (
    <div style={{ flex: 'none', maxWidth: '55%' }}>
      <button type="button" disabled={busy || wait > 0} onClick={() => (phone ? void run(phone) : onRefused())}>
        {wait > 0 ? text('logIn.resendIn', { seconds: wait }) : text(sent ? 'logIn.resend' : 'logIn.send')}
      </button>
      <span className="visually-hidden" role="status">{sent && !error ? text('logIn.sent') : ''}</span>
      {Boolean(error) && <div className="bad tip" role="alert">{sentence(error)}</div>}
    </div>
  );
}
