import { dayText, minuteText } from '../../formats/time.js';
import { useSay } from '../../i18n/language.js';
import { useCertificateText } from '../../i18n/use-certificate-text.js';
import { Facts } from '../../parts/Facts.js';
import type { Order } from '../use-order.js';
import { DownloadCode } from './DownloadCode.js';

/** The certificate that the order brings: how it stands, and which it is once it is issued. */
export function NewCertificate({ order }: { readonly order: Order }) {
  const text = useCertificateText();
  const say = useSay();
  const { newCertificate, downloadCode } = order;
  if (!newCertificate && !downloadCode) return null;
  const { serial = null, notBefore = null, notAfter = null, installedAt = null } = newCertificate ?? {};
  return (
    <section className="card" aria-labelledby="new-certificate">
      <h2 id="new-certificate">{text('newCertificate.title')}</h2>
      {newCertificate && <p>{say(newCertificate, 'sentence')}</p>}
      <Facts
        rows={[
          [text('newCertificate.serial'), serial && <span className="mono">{serial}</span>],
          [text('newCertificate.validity'), notBefore && notAfter
            ? <span className="num">{text('newCertificate.range', { from: dayText(notBefore), until: dayText(notAfter) })}</span> : null],
          [text('newCertificate.installedAt'), installedAt && <span className="num">{minuteText(installedAt)}</span>],
        ]}
      />
      <DownloadCode order={order} />
    </section>
  );
}
