import jsQR from 'jsqr';
import type { Point } from '../domain/form-layout.js';
import type { Pixels } from '../domain/scan-findings.js';
import { upperRight } from './scan-pixels.js';

export interface FoundQrCode {
  readonly text: string;
  readonly topLeft: Point;
  readonly topRight: Point;
  readonly bottomLeft: Point;
}

// CommonJS with a default export: Node's ESM hands out the function itself, which carries itself as `default`.
const decode = 'default' in jsQR ? jsQR.default : jsQR;

/**
 * The form's QR code stands at its top right, so that eighth of the picture is searched first (a tenth of the time);
 * then the whole, for sheets that lie turned or small.
 */
export function findQrCode(pixels: Pixels): FoundQrCode | undefined {
  const left = Math.floor(pixels.width / 2);
  const corner = upperRight(pixels, left, Math.ceil(pixels.height / 4));
  return read(corner, left) ?? read(pixels, 0);
}

function read({ rgba, width, height }: Pixels, left: number): FoundQrCode | undefined {
  const found = decode(rgba, width, height, { inversionAttempts: 'dontInvert' });
  if (!found) return undefined;
  const inWhole = ({ x, y }: Point): Point => ({ x: x + left, y });
  const { topLeftCorner, topRightCorner, bottomLeftCorner } = found.location;
  return { text: found.data, topLeft: inWhole(topLeftCorner), topRight: inWhole(topRightCorner), bottomLeft: inWhole(bottomLeftCorner) };
}
