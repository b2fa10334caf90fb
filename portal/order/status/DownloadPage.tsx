import { Link } from 'wouter';
import { minuteText } from '../../formats/time.js';
import { useSay } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { Notice } from '../../parts/Notice.js';
import { PageTitle } from '../../parts/PageTitle.js';
import type { Order } from '../use-order.js';
import { DriverCard } from './DriverCard.js';
import { NewCertificate } from './NewCertificate.js';

const steps = ['a', 'b', 'c', 'd'] as const;

/** The guide's step 11 and its questions 2 and 3: the certificate is collected with the driver, the PIN stays. */
export function DownloadPage({ order }: { readonly order: Order }) {
  const text = useText();
  const say = useSay();
  const ready = order.state === 'PENDING_DOWNLOAD' || order.state === 'ISSUING';
  return (
    <>
      <PageTitle title={text('download.title')} lead={say(order, 'sentence')} />
      {!ready && order.state !== 'COMPLETED' && <Notice tone="warn"><p>{text('download.notYet')}</p></Notice>}
      {ready && order.deadline && <Notice><p>{text('download.until', { time: minuteText(order.deadline) })}</p></Notice>}
      <NewCertificate order={order} />
      <section className="card" aria-labelledby="collect">
        <h2 id="collect">{text('download.how')}</h2>
        <ol>{steps.map((step) => <li key={step}>{text(`download.${step}`)}</li>)}</ol>
        <Notice tone="warn"><p>{text('download.oldBids')}</p></Notice>
        <p className="mute">{text('download.pin')}</p>
      </section>
      <DriverCard />
      <Link href={`/orders/${order.id}`} className="button">{text('action.VIEW_PROGRESS')}</Link>
    </>
  );
}
