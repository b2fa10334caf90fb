import { Link } from 'wouter';
import { minuteText } from '../../formats/time.js';
import { useSay } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import type { Order } from '../use-order.js';
import styles from './StatusPage.module.css';

/** The payments of 0.01 yuan, and how each ended. */
export function BankAttempts({ order }: { readonly order: Order }) {
  const text = useText();
  const say = useSay();
  const { attempts, payoutsLeft } = order.bankVerification;
  if (attempts.length === 0) return null;
  return (
    <section className="card" aria-labelledby="attempts">
      <h2 id="attempts">{text('bank.title')}</h2>
      <p className="mute">{text('bank.lead')}</p>
      <ol className={styles.history}>
        {attempts.map((attempt) => (
          <li key={attempt.attemptNo}>
            <span className="mute num">{minuteText(attempt.createdAt)}</span>
            <span>{text('bank.attempt', { number: attempt.attemptNo })}：{say(attempt, 'state')}{say(attempt, 'reason') && ` · ${say(attempt, 'reason')}`}</span>
          </li>
        ))}
      </ol>
      {order.actions.includes('CORRECT_ACCOUNT') && (
        <div className="foot">
          <Link href={`/orders/${order.id}/account`} className="button go">{text('action.CORRECT_ACCOUNT')}</Link>
          {payoutsLeft !== null && <span className="mute">{text('bank.left', { count: payoutsLeft })}</span>}
        </div>
      )}
    </section>
  );
}
