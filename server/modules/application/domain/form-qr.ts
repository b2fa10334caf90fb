/** What the QR code of the printed form ties together: the order, and the state of its data. */
export interface FormQr {
  readonly orderNo: string;
  readonly digest: string;
}

const TAG = 'CERTDESK1';

export const formQrText = (orderNo: string, digest: string): string => `${TAG}|${orderNo}|${digest}`;

/** Null for any other text: somebody's parcel label, a form of another product. */
export function readFormQr(text: string): FormQr | null {
  const [tag, orderNo, digest, ...more] = text.split('|');
  const ours = tag === TAG && orderNo && digest && digest.length <= 64 && more.length === 0;
  return ours ? { orderNo, digest } : null;
}
