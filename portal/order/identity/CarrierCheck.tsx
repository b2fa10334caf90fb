import { useCallback } from 'react';
import { Link } from 'wouter';
import { request } from '../../api/graphql.js';
import { settled } from '../../api/outcome.js';
import { minuteText } from '../../formats/time.js';
import { CheckPhoneDocument } from '../../gql/graphql.js';
import { useSay } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorNotice } from '../../parts/ErrorNotice.js';
import { Notice, type Tone } from '../../parts/Notice.js';
import { useAction } from '../../parts/use-action.js';
import { mayDo } from '../order-steps.js';
import { takeOrder, type Order } from '../use-order.js';

type Check = Order['identity']['phoneChecks'][number];

/** The last answer about each person. */
function lastOfEach(checks: readonly Check[]): readonly Check[] {
  const last = new Map<string, Check>();
  for (const check of checks) {
    const before = last.get(check.subject);
    if (!before || (check.answeredAt ?? '9') >= (before.answeredAt ?? '9')) last.set(check.subject, check);
  }
  return [...last.values()];
}

/** The carrier's real-name record against what the form says: question 1 of the guide. */
export function CarrierCheck({ order }: { readonly order: Order }) {
  const text = useText();
  const { run, busy, error } = useAction(useCallback(async () => {
    takeOrder(settled((await request(CheckPhoneDocument, { orderId: order.id })).checkPhone));
  }, [order.id]));
  const checks = lastOfEach(order.identity.phoneChecks);
  const settledAll = checks.length > 0 && checks.every(({ result }) => result === 'MATCH');
  const open = mayDo(order, 'phone') && !settledAll;
  return (
    <section className="card" aria-labelledby="carrier">
      <h2 id="carrier">{text('carrier.title')}</h2>
      <p className="mute">{text('carrier.lead')}</p>
      <div role="status">{checks.map((check) => <CheckResult key={check.subject} check={check} order={order} />)}</div>
      <ErrorNotice error={error} />
      {open && (
        <button type="button" className={checks.length === 0 ? 'go' : undefined} disabled={busy} aria-busy={busy} onClick={() => void run()}>
          {text(busy ? 'carrier.asking' : checks.length === 0 ? 'carrier.ask' : 'carrier.askAgain')}
        </button>
      )}
    </section>
  );
}

const tones: Readonly<Record<string, Tone>> = { MATCH: 'ok', REQUESTED: 'info', MISMATCH: 'bad' };

function CheckResult({ check, order }: { readonly check: Check; readonly order: Order }) {
  const text = useText();
  const say = useSay();
  const who = check.subject === 'LEGAL_PERSON' ? text('form.group.legal') : text('form.group.operator');
  const matched = check.result === 'MATCH';
  return (
    <Notice tone={tones[check.result] ?? 'warn'}>
      <p>
        <strong>{text('carrier.result', { who, result: say(check, 'result') })}</strong>{' '}
        {check.answeredAt && <span className="mute num">{minuteText(check.answeredAt)}</span>}
      </p>
      {!matched && <p>{say(check, 'advice')}</p>}
      {check.result === 'MISMATCH' && !check.mayGoOn && (
        <p>
          {text('carrier.left', { count: check.triesLeft })}{' '}
          <Link href={`/orders/${order.id}/form`}>{text('carrier.correct')}</Link>
        </p>
      )}
      {!matched && check.mayGoOn && <p><strong>{text('carrier.mayGoOn')}</strong></p>}
    </Notice>
  );
}
