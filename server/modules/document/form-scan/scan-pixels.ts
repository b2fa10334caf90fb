import sharp from 'sharp';
import type { Pixels } from '../domain/scan-findings.js';

/** A4 at 120 dots per inch: the form's QR code (37 modules on 31 mm) then has 4 pixels a module. */
export const ANALYSED_HEIGHT = 1414;

/** The pixels of a stored picture, no higher and wider than `longest`. */
export async function readPixels(content: Uint8Array, longest = ANALYSED_HEIGHT): Promise<Pixels> {
  const { data, info } = await sharp(content)
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { rgba: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length), width: info.width, height: info.height };
}

/** A copy of the upper right of a picture, from `left` on and down to `bottom`. */
export function upperRight({ rgba, width }: Pixels, left: number, bottom: number): Pixels {
  const part = new Uint8ClampedArray((width - left) * bottom * 4);
  for (let row = 0; row < bottom; row += 1) {
    part.set(rgba.subarray((row * width + left) * 4, (row + 1) * width * 4), row * (width - left) * 4);
  }
  return { rgba: part, width: width - left, height: bottom };
}
