import { Link } from 'wouter';
import { actionPath } from '../../home/action-path.js';
import { yuan } from '../../formats/amount.js';
import { minuteText, dayText } from '../../formats/time.js';
import { useLanguage, useSay } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { Facts } from '../../parts/Facts.js';
import { Notice } from '../../parts/Notice.js';
import { PageTitle } from '../../parts/PageTitle.js';
import { StateChip } from '../../parts/StateChip.js';
import type { Order } from '../use-order.js';
import { BankAttempts } from './BankAttempts.js';
import { CancelOrder } from './CancelOrder.js';
import { Invoices } from './Invoices.js';
import { NewCertificate } from './NewCertificate.js';
import { Returned } from './Returned.js';
import { roadOf } from './road.js';
import styles from './StatusPage.module.css';

/** Everything about one order, the one sentence first: what happens next, and by when. */
export function StatusPage({ order, justPaid = false }: { readonly order: Order; readonly justPaid?: boolean }) {
  const text = useText();
  const { earliestDownload, usualDownload } = order;
  const started = !['DRAFT', 'COMPLETED', 'PENDING_DOWNLOAD', 'ISSUING'].includes(order.state) && roadOf(order.state) !== null;
  return (
    <>
      <PageTitle title={text('status.title')} />
      {justPaid && <Notice tone="ok" live><p><strong>{text('status.submitted')}</strong></p><p>{text('status.submittedLead')}</p></Notice>}
      <Now order={order} />
      <Road order={order} />
      <Rejected order={order} />
      {order.state === 'RETURNED' && <Returned order={order} />}
      <NewCertificate order={order} />
      <section className="card" aria-labelledby="facts">
        <h2 id="facts">{text('status.facts')}</h2>
        <Facts
          rows={[
            [text('status.orderNo'), <span key="no" className="num">{order.orderNo}</span>],
            [text('field.organisationName'), order.organisationName],
            [text('renew.serial'), <span key="serial" className="mono">{order.certificate.serial}</span>],
            [text('renew.term'), `${text('renew.years', { years: order.termYears })} · ${yuan(order.priceFen)}`],
            [text('status.downloadDates'), started && earliestDownload && usualDownload
              ? text('status.dates', { earliest: dayText(earliestDownload), usual: dayText(usualDownload) }) : null],
          ]}
        />
        <Payments order={order} />
      </section>
      <BankAttempts order={order} />
      <Invoices order={order} />
      <History order={order} />
      <CancelOrder order={order} />
    </>
  );
}

function Now({ order }: { readonly order: Order }) {
  const text = useText();
  const say = useSay();
  const shown = order.actions.filter((action) => action !== 'CANCEL' && action !== 'VIEW_PROGRESS' && action !== 'CORRECT');
  return (
    <div className={styles.now}>
      <StateChip state={order.state} label={say(order, 'state')} />
      <div aria-live="polite">
        <p className={styles.sentence}>{say(order, 'sentence')}</p>
        {order.deadline && <p className="mute num" style={{ margin: 0 }}>{text('status.deadline', { time: minuteText(order.deadline) })}</p>}
      </div>
      {shown.length > 0 && (
        <div className="foot" style={{ marginTop: 14 }}>
          {shown.map((action, at) => (
            <Link key={action} href={actionPath(order.id, action)} className={at === 0 ? 'button go' : 'button'}>{text(`action.${action}`)}</Link>
          ))}
        </div>
      )}
    </div>
  );
}

function Road({ order }: { readonly order: Order }) {
  const text = useText();
  const road = roadOf(order.state);
  if (!road) return null;
  return (
    <ol className={styles.road} aria-label={text('status.road')}>
      {road.map(({ place, standing }) => (
        <li key={place} className={standing === 'ahead' ? undefined : styles[standing]} aria-current={standing === 'here' || standing === 'stopped' ? 'step' : undefined}>
          {text(`status.place.${place}`)}
          {standing === 'done' && <span className="visually-hidden">{text('step.isDone')}</span>}
        </li>
      ))}
    </ol>
  );
}

function Rejected({ order }: { readonly order: Order }) {
  const text = useText();
  const language = useLanguage();
  const reasons = language === 'en' ? order.rejectionEn : order.rejectionZh;
  if (reasons.length === 0) return null;
  return (
    <Notice tone="bad">
      <p><strong>{text('status.rejected')}</strong></p>
      <ul>{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
      <p>{text('status.rejectedWay')}</p>
    </Notice>
  );
}

function Payments({ order }: { readonly order: Order }) {
  const text = useText();
  const say = useSay();
  if (order.payments.length === 0) return null;
  return (
    <>
      <h3 style={{ marginTop: 14 }}>{text('status.payments')}</h3>
      <ul style={{ margin: 0 }}>
        {order.payments.map((payment) => (
          <li key={payment.id}>
            {text(payment.channel === 'WECHAT' ? 'pay.wechat' : 'pay.transfer')} · <span className="num">{yuan(payment.amountFen)}</span> · {say(payment, 'state')}
            {payment.paidAt && <span className="mute num"> · {text('status.paidAt', { time: minuteText(payment.paidAt) })}</span>}
            {payment.refundedAt && <span className="mute num"> · {text('status.refundedAt', { time: minuteText(payment.refundedAt) })}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function History({ order }: { readonly order: Order }) {
  const text = useText();
  const language = useLanguage();
  if (order.history.length === 0) return null;
  return (
    <section className="card" aria-labelledby="history">
      <h2 id="history">{text('status.history')}</h2>
      <ol className={styles.history}>
        {order.history.map((event, at) => (
          <li key={at}><span className="mute num">{minuteText(event.at)}</span><span>{language === 'en' ? event.en : event.zh}</span></li>
        ))}
      </ol>
    </section>
  );
}
