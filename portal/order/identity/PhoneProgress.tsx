import { useSay } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { latest } from '../order-steps.js';
import type { Order } from '../use-order.js';

/** What the phone has done so far. */
export function PhoneProgress({ order }: { readonly order: Order }) {
  const text = useText();
  const say = useSay();
  const { liveness } = order.identity;
  const lacking = (code: string): boolean => order.missing.some((item) => item.code === code);
  const handheld = latest(order.documents, 'HANDHELD_ID') !== null;
  const faceDone = !lacking('liveness');
  const rows = [
    { key: 'front', done: !lacking('id_front'), label: text('identity.front'), note: '' },
    { key: 'back', done: !lacking('id_back'), label: text('identity.back'), note: '' },
    {
      key: 'face', done: faceDone, label: text('identity.face'),
      note: faceDone && handheld && liveness.state !== 'PASSED' ? text('identity.byHand') : say(liveness, 'state'),
    },
  ];
  return (
    <ul aria-live="polite" style={{ listStyle: 'none', padding: 0 }}>
      {rows.map(({ key, done, label, note }) => (
        <li key={key}>
          <span className={done ? 'ok' : 'mute'} aria-hidden="true">{done ? '✓' : '○'}</span> {label}
          <span className="visually-hidden">{text(done ? 'identity.done' : 'identity.open')}</span>{' '}
          <span className="mute">{note}</span>
        </li>
      ))}
    </ul>
  );
}
