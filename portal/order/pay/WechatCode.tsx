import { useCallback, useEffect, useState } from 'react';
import { request } from '../../api/graphql.js';
import { settled } from '../../api/outcome.js';
import { RefreshPaymentDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Countdown } from '../../parts/Countdown.js';
import { ErrorNotice } from '../../parts/ErrorNotice.js';
import { Notice } from '../../parts/Notice.js';
import { QrCode } from '../../parts/QrCode.js';
import { useAction } from '../../parts/use-action.js';
import { serverNow } from '../../state/server-clock.js';
import styles from '../identity/ScanCode.module.css';
import { takeOrder, type Order } from '../use-order.js';

/** WeChat tells the server by itself; it is asked all the same, for a notice can be lost. */
const ASK_WECHAT_MS = 15_000;

interface WechatCodeProps {
  readonly order: Order;
  /** The WeChat payment; null when another way was chosen, or none. */
  readonly payment: Order['payment'];
  readonly busy: boolean;
  readonly onNew: () => void;
}

function useAsking(orderId: string, live: boolean) {
  const { run, busy, error } = useAction(useCallback(async () => {
    takeOrder(settled((await request(RefreshPaymentDocument, { orderId })).refreshPayment));
  }, [orderId]));
  useEffect(() => {
    if (!live) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void run();
    }, ASK_WECHAT_MS);
    return () => clearInterval(timer);
  }, [live, run]);
  return { ask: run, asking: busy, error };
}

const isOver = (expiresAt: string | null): boolean => expiresAt !== null && new Date(expiresAt).getTime() <= serverNow();

export function WechatCode({ order, payment, busy, onNew }: WechatCodeProps) {
  const text = useText();
  const code = payment?.codeUrl ?? null;
  const expiresAt = payment?.codeExpiresAt ?? null;
  const [endedAt, setEndedAt] = useState<string | null>(() => (isOver(expiresAt) ? expiresAt : null));
  const over = expiresAt !== null && endedAt === expiresAt;
  const { ask, asking, error } = useAsking(order.id, code !== null && !over);
  if (busy) return <p role="status">{text('pay.making')}</p>;
  if (!payment) return <button type="button" className="go" onClick={onNew}>{text('pay.chooseWechat')}</button>;
  if (!code || over) {
    return (
      <Notice tone="warn" live>
        <p>{text('pay.codeOver')}</p>
        <button type="button" className="go" onClick={onNew}>{text('pay.newCode')}</button>
      </Notice>
    );
  }
  return (
    <div className={styles.scan}>
      <QrCode value={code} label={text('pay.codeLabel')} />
      <div className={styles.words}>
        <p>{text('pay.scan')}</p>
        <p className="tip">{text('pay.onThisPhone')}</p>
        {expiresAt && <p>{text('pay.codeFor')} <Countdown key={expiresAt} until={expiresAt} onEnd={() => setEndedAt(expiresAt)} /></p>}
        <ErrorNotice error={error} />
        <div className="row">
          <button type="button" disabled={asking} onClick={() => void ask()}>{text(asking ? 'pay.asking' : 'pay.paid')}</button>
          <button type="button" onClick={onNew}>{text('pay.newCode')}</button>
        </div>
      </div>
    </div>
  );
}
