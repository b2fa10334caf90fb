import { useCallback, useState } from 'react';
import { request } from '../../api/graphql.js';
import { settled } from '../../api/outcome.js';
import { minuteText, spanText } from '../../formats/time.js';
import { RenewDownloadCodeDocument } from '../../gql/graphql.js';
import { useCertificateText } from '../../i18n/use-certificate-text.js';
import { ErrorNotice } from '../../parts/ErrorNotice.js';
import { Notice } from '../../parts/Notice.js';
import { useAction } from '../../parts/use-action.js';
import { useServerNow } from '../../state/server-clock.js';
import { takeOrder, type Order } from '../use-order.js';

/** Where the driver asks for a code: how it stands, and a new one by SMS once the pause is over. */
export function DownloadCode({ order }: { readonly order: Order }) {
  const text = useCertificateText();
  const [sent, setSent] = useState(false);
  const { run, busy, error } = useAction(useCallback(async () => {
    setSent(false);
    takeOrder(settled((await request(RenewDownloadCodeDocument, { orderId: order.id })).renewDownloadCode));
    setSent(true);
  }, [order.id]));
  const now = useServerNow(1000);
  if (!order.downloadCode) return null;
  const { triesLeft, sentAt, renewableAt } = order.downloadCode;
  const wait = new Date(renewableAt).getTime() - now;
  return (
    <div style={{ marginTop: 12 }}>
      <h3>{text('code.title')}</h3>
      <p className="mute">
        {sentAt ? text('code.sentAt', { time: minuteText(sentAt) }) : text('code.notSent')}{' '}
        {text(triesLeft > 0 ? 'code.triesLeft' : 'code.noneLeft', { count: triesLeft })}
      </p>
      <ErrorNotice error={error} />
      {sent && <Notice tone="ok" live><p>{text('code.renewed')}</p></Notice>}
      <button type="button" className="small num" disabled={busy || wait > 0} onClick={() => void run()}>
        {wait > 0 ? text('code.renewIn', { time: spanText(wait) }) : text('code.renew')}
      </button>
    </div>
  );
}
