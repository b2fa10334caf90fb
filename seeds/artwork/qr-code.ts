import { create } from 'qrcode';
import { svg } from './svg.js';

/** A QR code (ISO/IEC 18004, error correction M) as dark modules in a square of `size`, without its quiet zone. */
export function drawQrCode(text: string, x: number, y: number, size: number): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const dark: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) dark.push(`M${column} ${row}h1v1h-1z`);
    }
  }
  // Not through the template's rounding: a thousandth of the scale would move the last module by a tenth of its width.
  return svg`<path transform="translate(${x} ${y}) scale(${String(size / modules.size)})" d="${dark}" fill="#161616"/>`;
}
