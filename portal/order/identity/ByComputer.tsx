import { useText } from '../../i18n/use-text.js';
import { mayDo } from '../order-steps.js';
import { UploadBox } from '../papers/UploadBox.js';
import type { Order } from '../use-order.js';

/** Without a phone, without its camera, or without face recognition: the photos from here, and a person looks at them. */
export function ByComputer({ order }: { readonly order: Order }) {
  const text = useText();
  return (
    <details>
      <summary>{text('identity.byComputer')}</summary>
      <p className="mute" style={{ marginTop: 10 }}>{text('identity.byComputerLead')}</p>
      {mayDo(order, 'id_photos') && (
        <>
          <UploadBox order={order} kind="ID_FRONT" title={text('identity.front')} hint={text('identity.photoHint')} />
          <UploadBox order={order} kind="ID_BACK" title={text('identity.back')} hint={text('identity.photoHint')} />
        </>
      )}
      {mayDo(order, 'liveness') && (
        <UploadBox order={order} kind="HANDHELD_ID" title={text('identity.handheld')} hint={text('identity.handheldHint')} />
      )}
    </details>
  );
}
