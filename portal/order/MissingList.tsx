import { Link } from 'wouter';
import { useLanguage } from '../i18n/language.js';
import { useText } from '../i18n/use-text.js';
import { Notice } from '../parts/Notice.js';
import { stepOfMissing } from './order-steps.js';
import type { Order } from './use-order.js';

/** What is still to be done before the order can be submitted, in words, each with a link to where it is done. */
export function MissingList({ order, live = false }: { readonly order: Order; readonly live?: boolean }) {
  const text = useText();
  const language = useLanguage();
  if (order.missing.length === 0) return null;
  return (
    <Notice tone="warn" live={live}>
      <p><strong>{text('submit.missing', { count: order.missing.length })}</strong></p>
      <ul style={{ margin: 0 }}>
        {order.missing.map((item) => (
          <li key={item.code}>
            <Link href={`/orders/${order.id}/${stepOfMissing(item.code)}`}>{language === 'en' ? item.en : item.zh}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
