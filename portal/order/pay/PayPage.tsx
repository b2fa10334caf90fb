import { useCallback, useEffect, useRef, useState } from 'react';
import { request } from '../../api/graphql.js';
import { settled } from '../../api/outcome.js';
import { yuan } from '../../formats/amount.js';
import { minuteText } from '../../formats/time.js';
import { ChoosePaymentDocument, type PaymentChannel } from '../../gql/graphql.js';
import { useSay } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorNotice } from '../../parts/ErrorNotice.js';
import { Notice } from '../../parts/Notice.js';
import { PageTitle } from '../../parts/PageTitle.js';
import { Tabs } from '../../parts/Tabs.js';
import { useAction } from '../../parts/use-action.js';
import { CancelOrder } from '../status/CancelOrder.js';
import { takeOrder, useProgress, type Order } from '../use-order.js';
import { Transfer } from './Transfer.js';
import { WechatCode } from './WechatCode.js';

const LOOK_AGAIN_MS = 3_000;

/** The guide's step 8. Asks by itself whether it is paid; the routes above move on when it is. */
export function PayPage({ order }: { readonly order: Order }) {
  const text = useText();
  const say = useSay();
  useProgress(order.id, LOOK_AGAIN_MS);
  const { payment } = order;
  const [channel, setChannel] = useState<PaymentChannel>(payment?.channel ?? 'WECHAT');
  const { run, busy, error } = useAction(useCallback(async (wanted: PaymentChannel) => {
    takeOrder(settled((await request(ChoosePaymentDocument, { input: { orderId: order.id, channel: wanted } })).choosePayment));
  }, [order.id]));
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    if (!payment) void run('WECHAT');
  }, [payment, run]);
  const chosen = payment?.channel === channel ? payment : null;
  return (
    <>
      <PageTitle title={text('pay.title')} lead={text('pay.lead')} />
      <p>
        {text('pay.amount')} <strong className="num" style={{ fontSize: 22 }}>{yuan(order.priceFen)}</strong>
        {payment?.payableUntil && <span className="mute"> · {text('pay.until', { time: minuteText(payment.payableUntil) })}</span>}
      </p>
      {payment && say(payment, 'notice') !== '' && <Notice tone="warn" live><p>{say(payment, 'notice')}</p></Notice>}
      <Tabs
        label={text('pay.ways')}
        tabs={[{ key: 'WECHAT', label: text('pay.wechat') }, { key: 'TRANSFER', label: text('pay.transfer') }]}
        chosen={channel}
        onChoose={setChannel}
      >
        <ErrorNotice error={error} again={() => void run(channel)} />
        {channel === 'WECHAT' && <WechatCode order={order} payment={chosen} busy={busy} onNew={() => void run('WECHAT')} />}
        {channel === 'TRANSFER' && <Transfer order={order} payment={chosen} busy={busy} onChoose={() => void run('TRANSFER')} />}
      </Tabs>
      <p className="tip" role="status">{text('pay.movesOn')}</p>
      <CancelOrder order={order} />
    </>
  );
}
