import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { request } from '../api/graphql.js';
import { dayText } from '../formats/time.js';
import { OrdersDocument, type OrdersQuery } from '../gql/graphql.js';
import { useSay } from '../i18n/language.js';
import { useText } from '../i18n/use-text.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { PageTitle } from '../parts/PageTitle.js';
import { Skeleton } from '../parts/Skeleton.js';
import { StateChip } from '../parts/StateChip.js';
import { actionPath } from './action-path.js';
import styles from './Home.module.css';

type Summary = OrdersQuery['orders'][number];

/** The guide's 个人中心 → 我的业务单 → 证书申请. */
export function HomePage() {
  const text = useText();
  const { data, error, refetch } = useQuery({
    queryKey: ['orders'],
    queryFn: async ({ signal }) => (await request(OrdersDocument, {}, signal)).orders,
    refetchInterval: 20_000,
  });
  return (
    <>
      <p className="mute tip">{text('home.centre')}</p>
      <div className="row apart">
        <PageTitle title={text('home.title')} />
        <Link href="/renew" className="button go">{text('home.renew')}</Link>
      </div>
      <section aria-labelledby="applications" className={styles.section}>
        <h2 id="applications">{text('home.applications')}</h2>
        <ErrorNotice error={error} again={() => void refetch()} />
        {!data && !error && <Skeleton />}
        {data?.length === 0 && <Empty />}
        <ul className={styles.list}>{data?.map((order) => <OrderRow key={order.id} order={order} />)}</ul>
        {data && data.length >= 100 && <p className="mute">{text('home.mostRecent')}</p>}
      </section>
      <section aria-labelledby="help" className={styles.section}>
        <h2 id="help">{text('home.help')}</h2>
        <p className="mute">{text('home.helpLead')} <Link href="/faq">{text('shell.faq')}</Link></p>
      </section>
    </>
  );
}

function Empty() {
  const text = useText();
  return (
    <div className="card">
      <p>{text('home.none')}</p>
      <Link href="/renew" className="button">{text('home.renew')}</Link>
    </div>
  );
}

function OrderRow({ order }: { readonly order: Summary }) {
  const text = useText();
  const say = useSay();
  const shown = order.actions.filter((action) => action !== 'CANCEL');
  return (
    <li className="card" aria-label={order.orderNo}>
      <div className="row apart">
        <strong className="num">{order.orderNo}</strong>
        <StateChip state={order.state} label={say(order, 'state')} />
      </div>
      <div>{order.organisationName}</div>
      <p className="mute tip">
        {text('home.serial')} <span className="mono">{order.certificateSerial}</span> · {text('home.created', { day: dayText(order.createdAt) })}
      </p>
      <p className={styles.sentence}>{say(order, 'sentence')}</p>
      <div className="row">
        {shown.map((action, at) => (
          <Link key={action} href={actionPath(order.id, action)} className={at === 0 ? 'button small go' : 'button small'}>
            {text(`action.${action}`)}
            <span className="visually-hidden"> {order.orderNo}</span>
          </Link>
        ))}
        {!shown.includes('VIEW_PROGRESS') && <Link href={`/orders/${order.id}`}>{text('action.VIEW_PROGRESS')}</Link>}
      </div>
    </li>
  );
}
