import { useText } from '../../i18n/use-text.js';
import { ErrorNotice } from '../../parts/ErrorNotice.js';
import { Notice } from '../../parts/Notice.js';
import { PageTitle } from '../../parts/PageTitle.js';
import { MissingList } from '../MissingList.js';
import { useProgress, type Order } from '../use-order.js';
import { useSubmit } from '../use-submit.js';
import { FormFirst } from '../papers/PrintPage.js';
import { ByComputer } from './ByComputer.js';
import { CarrierCheck } from './CarrierCheck.js';
import { PhoneProgress } from './PhoneProgress.js';
import { ScanCode } from './ScanCode.js';

const LOOK_AGAIN_MS = 2_500;
const phoneItems = ['id_front', 'id_back', 'liveness'];

/** The guide's steps 6 and 7: the phone does its part, this page follows by itself; then the carrier is asked; then 下一步. */
export function IdentityPage({ order }: { readonly order: Order }) {
  const text = useText();
  const submit = useSubmit(order);
  useProgress(order.id, order.formComplete ? LOOK_AGAIN_MS : false);
  if (!order.formComplete) return <FormFirst order={order} />;
  const phoneDone = !order.missing.some(({ code }) => phoneItems.includes(code));
  const whole = order.missing.length === 0;
  return (
    <>
      <PageTitle title={text('identity.title')} lead={text('identity.lead')} />
      <section className="card" aria-labelledby="scan">
        <h2 id="scan">{text('identity.scan')}</h2>
        <PhoneProgress order={order} />
        <div role="status">{phoneDone && <Notice tone="ok"><p>{text('identity.phoneDone')}</p></Notice>}</div>
        {!phoneDone && <ScanCode order={order} />}
        {!phoneDone && <ByComputer order={order} />}
      </section>
      <CarrierCheck order={order} />
      <ErrorNotice error={submit.error} />
      <MissingList order={order} live={Boolean(submit.error)} />
      <div role="status">{whole && <Notice tone="ok"><p>{text('submit.ready')}</p></Notice>}</div>
      <div className="foot">
        <button type="button" className={whole ? 'go' : undefined} disabled={submit.busy} onClick={() => void submit.run()}>
          {text(order.state === 'RETURNED' ? 'submit.again' : 'submit.next')}
        </button>
        <span className="mute">{text(order.state === 'RETURNED' ? 'submit.againLead' : 'submit.nextLead')}</span>
      </div>
    </>
  );
}
