import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useText } from '../i18n/use-text.js';
import { isOpen, orderSteps, standingOf, type OrderStep } from './order-steps.js';
import styles from './StepLayout.module.css';
import type { Order } from './use-order.js';

interface StepLayoutProps {
  readonly order: Order;
  readonly shown: OrderStep;
  readonly children: ReactNode;
}

/** The steps with how long each takes, and the one that is being done. */
export function StepLayout({ order, shown, children }: StepLayoutProps) {
  const text = useText();
  return (
    <>
      <p className={styles.brief}>
        <Link href={`/orders/${order.id}`} className="num">{order.orderNo}</Link> · {order.organisationName}
      </p>
      <div className={styles.layout}>
        <nav aria-label={text('step.all')}>
          <ol className={styles.steps}>
            {orderSteps.map((step, at) => <StepMark key={step} order={order} step={step} shown={shown} number={at + 1} />)}
          </ol>
        </nav>
        <div>{children}</div>
      </div>
    </>
  );
}

interface StepMarkProps {
  readonly order: Order;
  readonly step: OrderStep;
  readonly shown: OrderStep;
  readonly number: number;
}

function StepMark({ order, step, shown, number }: StepMarkProps) {
  const text = useText();
  const standing = standingOf(order, step, shown);
  const reachable = isOpen(order.state) && standing !== 'now' && standing !== 'closed' && step !== 'pay' && step !== 'done';
  return (
    <li className={styles[standing]} aria-current={standing === 'now' ? 'step' : undefined}>
      <span className={styles.mark} aria-hidden="true">{standing === 'done' ? '✓' : number}</span>
      <span className={styles.name}>
        {reachable ? <Link href={`/orders/${order.id}/${step}`}>{text(`step.${step}`)}</Link> : text(`step.${step}`)}
        {standing === 'done' && <span className="visually-hidden">{text('step.isDone')}</span>}
        <span className={styles.time}>{text(standing === 'closed' ? 'step.closed' : `step.time.${step}`)}</span>
      </span>
    </li>
  );
}
