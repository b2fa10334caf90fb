import sharp from 'sharp';
import { drawQrCode } from '../../seeds/artwork/qr-code.js';
import { formLayout } from '../../server/modules/document/domain/form-layout.js';
import { formQrText } from '../../server/modules/application/domain/form-qr.js';

/** The bare bones of a signed form: all that the checks look for, drawn in 50 ms. */
export function signedForm(orderNo: string, digest: string): Promise<Buffer> {
  const { sheet, qrCode, signature, seal } = formLayout;
  const pen = `<path d="M${signature.left + 20} ${signature.bottom - 20} q80 -90 150 0 t150 -10" stroke="#16245f" stroke-width="14" fill="none"/>`;
  const [x, y] = [(seal.left + seal.right) / 2, (seal.top + seal.bottom) / 2];
  const stamp = `<circle cx="${x}" cy="${y}" r="120" stroke="#d22" stroke-width="22" fill="none"/>`;
  const qr = drawQrCode(formQrText(orderNo, digest), qrCode.left, qrCode.top, qrCode.right - qrCode.left);
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.right}" height="${sheet.bottom}">`
    + `<rect width="100%" height="100%" fill="#fff"/>${qr}${pen}${stamp}</svg>`;
  return sharp(Buffer.from(page)).png({ compressionLevel: 3 }).toBuffer();
}
