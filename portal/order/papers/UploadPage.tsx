import { Link } from 'wouter';
import { useText } from '../../i18n/use-text.js';
import { Notice } from '../../parts/Notice.js';
import { PageTitle } from '../../parts/PageTitle.js';
import { latest, mayDo, stepOfMissing } from '../order-steps.js';
import { useProgress, type Order } from '../use-order.js';
import { FormFirst } from './PrintPage.js';
import { UploadBox } from './UploadBox.js';

const CHECKING_MS = 1_500;

/** The guide's step 5: the signed and sealed form as a scan or a photo, looked at at once. */
export function UploadPage({ order }: { readonly order: Order }) {
  const text = useText();
  const checking = order.documents.some(({ state }) => state === 'UPLOADED');
  useProgress(order.id, checking ? CHECKING_MS : false);
  if (!order.formComplete) return <FormFirst order={order} />;
  const ready = !order.missing.some(({ code }) => stepOfMissing(code) === 'upload' || stepOfMissing(code) === 'print');
  const present = latest(order.documents, 'SIGNED_FORM');
  return (
    <>
      <PageTitle title={text('upload.title')} lead={text('upload.lead')} />
      {mayDo(order, 'signed_form')
        ? <UploadBox order={order} kind="SIGNED_FORM" title={text('upload.signedForm')} hint={text('upload.signedFormHint')} pdfToo />
        : <Notice><p>{text('upload.notOpen')}</p></Notice>}
      {order.draft?.renamed && mayDo(order, 'organisation') && (
        <UploadBox order={order} kind="RENAME_PROOF" title={text('upload.renameProof')} hint={text('upload.renameProofHint')} pdfToo />
      )}
      {!ready && present && !checking && <p className="bad" role="status">{text('upload.notReady')}</p>}
      <div className="foot">
        <Link href={nextPath(order)} className={ready ? 'button go' : 'button'}>{text(ready ? 'upload.next' : 'upload.later')}</Link>
        <Link href={`/orders/${order.id}/print`} className="button">{text('upload.back')}</Link>
      </div>
    </>
  );
}

function nextPath(order: Order): string {
  const phoneToo = order.state === 'DRAFT' || ['id_photos', 'liveness', 'phone'].some((item) => order.openItems.includes(item));
  return `/orders/${order.id}${phoneToo ? '/phone' : ''}`;
}
