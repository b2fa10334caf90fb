import { useCallback, useEffect, useRef, useState } from 'react';
import { request } from '../../api/graphql.js';
import { settled } from '../../api/outcome.js';
import { CreatePhoneLinkDocument } from '../../gql/graphql.js';
import { useSay } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { CopyButton } from '../../parts/CopyButton.js';
import { Countdown } from '../../parts/Countdown.js';
import { ErrorNotice } from '../../parts/ErrorNotice.js';
import { Notice } from '../../parts/Notice.js';
import { QrCode } from '../../parts/QrCode.js';
import { useAction } from '../../parts/use-action.js';
import { askProgress, type Order } from '../use-order.js';
import styles from './ScanCode.module.css';

interface Link {
  readonly url: string;
  readonly expiresAt: string;
}

/** The code for the phone: made when the page opens, unless a phone is already at it; renewed by a button when it is over. */
export function ScanCode({ order }: { readonly order: Order }) {
  const text = useText();
  const [link, setLink] = useState<Link | null>(null);
  const [over, setOver] = useState(false);
  const { phoneLink } = order.identity;
  const { run, busy, error } = useAction(useCallback(async () => {
    setLink(settled((await request(CreatePhoneLinkDocument, { orderId: order.id })).createPhoneLink));
    setOver(false);
    await askProgress(order.id);
  }, [order.id]));
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    if (phoneLink !== 'OPENED') void run();
  }, [phoneLink, run]);
  const renew = <button type="button" disabled={busy} onClick={() => void run()}>{text('identity.renew')}</button>;
  if (error) return <ErrorNotice error={error} again={() => void run()} />;
  return (
    <>
      <Face order={order} />
      <div aria-live="polite">
        {phoneLink === 'OPENED' && <Notice><p>{text('identity.opened')}</p>{renew}</Notice>}
        {phoneLink !== 'OPENED' && over && <Notice tone="warn"><p>{text('identity.expired')}</p>{renew}</Notice>}
      </div>
      {phoneLink !== 'OPENED' && !over && link && (
        <div className={styles.scan}>
          <QrCode value={link.url} label={text('identity.codeLabel')} />
          <div className={styles.words}>
            <p>{text('identity.scanLead')}</p>
            <p>{text('identity.validFor')} <Countdown key={link.expiresAt} until={link.expiresAt} onEnd={() => setOver(true)} /></p>
            <p className="tip">{text('identity.anyBrowser')}</p>
            <div className="row"><CopyButton text={link.url} label={text('identity.copy')} /> {renew}</div>
          </div>
        </div>
      )}
    </>
  );
}

/** What the provider said of the face, and what to do about it. */
function Face({ order }: { readonly order: Order }) {
  const text = useText();
  const say = useSay();
  const { liveness } = order.identity;
  if (!['FAILED', 'PROVIDER_ERROR', 'EXPIRED'].includes(liveness.state)) return null;
  return (
    <Notice tone="warn" live>
      <p><strong>{text('identity.face')}：{say(liveness, 'state')}</strong> {say(liveness, 'advice')}</p>
      <p>{text('identity.left', { count: liveness.attemptsLeft })}</p>
    </Notice>
  );
}
