import { Link } from 'wouter';
import { useSay } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorNotice } from '../../parts/ErrorNotice.js';
import { Chip } from '../../parts/StateChip.js';
import { MissingList } from '../MissingList.js';
import { stepOfItem } from '../order-steps.js';
import type { Order } from '../use-order.js';
import { useSubmit } from '../use-submit.js';
import styles from './StatusPage.module.css';

/** What the reviewer asks for, item by item with the reason; only that is open. Then: submit again. */
export function Returned({ order }: { readonly order: Order }) {
  const text = useText();
  const say = useSay();
  const submit = useSubmit(order);
  const whole = order.missing.length === 0;
  return (
    <section className="card" aria-labelledby="returned">
      <h2 id="returned">{text('returned.title')}</h2>
      <p className="mute">{text('returned.lead')}</p>
      {order.returned.map((item) => (
        <div key={item.item} className={`row apart ${styles.invoice}`}>
          <div>
            <h3>{say(item, 'item')} <Chip tone={item.done ? 'ok' : 'warn'} label={text(item.done ? 'returned.done' : 'returned.open')} /></h3>
            <div>{say(item, 'reason')}</div>
          </div>
          <Link href={`/orders/${order.id}/${stepOfItem(item.item)}`} className={item.done ? 'button small' : 'button small go'}>
            {text('returned.correct')}<span className="visually-hidden"> {say(item, 'item')}</span>
          </Link>
        </div>
      ))}
      <div style={{ marginTop: 14 }}><MissingList order={order} live={Boolean(submit.error)} /></div>
      <ErrorNotice error={submit.error} />
      <button type="button" className={whole ? 'go' : undefined} disabled={submit.busy} onClick={() => void submit.run()}>{text('submit.again')}</button>
    </section>
  );
}
