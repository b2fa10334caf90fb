import type { FormCheck } from './document-states.js';
import { formLayout, type FormArea, type FormPlacement, type Point } from './form-layout.js';

/** A picture as rows of red, green, blue, alpha (8 bits each). */
export interface Pixels {
  readonly rgba: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Measured on drawn scans: paper 247–253 when exposed well, 85–87 when much too dark. */
const DARKEST_PAPER = 140;
/** Measured: a signature of two to four characters covers 9–27 % of its field, an unsigned one has 0.00 %. */
const LEAST_PEN = 0.02;
/** Measured: a seal of 4 cm inks 6.6–8.2 % of its box, a box without one 0.00 %. */
const LEAST_RED = 0.02;
/** The part of the paper's brightness below which a pixel is ink. */
const INK = 0.62;

/** How bright the paper is: four of five pixels of a form are paper, so the 80th percentile is. 0–255. */
export function paperBrightness(pixels: Pixels): number {
  const histogram = new Uint32Array(256);
  let counted = 0;
  for (let at = 0; at < pixels.rgba.length; at += 16, counted += 1) {
    const step = Math.round(luminance(pixels.rgba, at));
    histogram[step] = histogram[step]! + 1;
  }
  let left = counted * 0.2;
  for (let step = 255; step > 0; step -= 1) {
    left -= histogram[step]!;
    if (left <= 0) return step;
  }
  return 0;
}

/**
 * The findings of a signed form but its QR code. Without that code nobody knows where the sheet lies: print in the place
 * of the signature would pass for one, so it is not looked for; red is red wherever it is.
 */
export function judgeScan(pixels: Pixels, placement: FormPlacement, qrFound: boolean): FormCheck[] {
  const paper = paperBrightness(pixels);
  const isPen = (at: number): boolean => luminance(pixels.rgba, at) < paper * INK && !isRed(pixels.rgba, at, paper);
  return [
    { code: 'SEAL_FOUND', passed: share(pixels, placement, formLayout.seal, (at) => isRed(pixels.rgba, at, paper)) >= LEAST_RED },
    { code: 'SIGNATURE_FOUND', passed: qrFound && share(pixels, placement, formLayout.signature, isPen) >= LEAST_PEN },
    { code: 'PAGE_COMPLETE', passed: qrFound && isWhole(pixels, placement) },
    { code: 'BRIGHT_ENOUGH', passed: paper >= DARKEST_PAPER },
  ];
}

/** ITU-R BT.601: what a greyscale copy would show. */
function luminance(rgba: Uint8ClampedArray, at: number): number {
  return 0.299 * rgba[at]! + 0.587 * rgba[at + 1]! + 0.114 * rgba[at + 2]!;
}

/** Red against the paper's own brightness, so that a dark scan's seal is still one. */
function isRed(rgba: Uint8ClampedArray, at: number, paper: number): boolean {
  const lead = rgba[at]! - Math.max(rgba[at + 1]!, rgba[at + 2]!);
  return lead > paper * 0.2 && rgba[at]! > paper * 0.4;
}

/** The share of an area's places whose pixel passes; places outside the picture do not. Every second unit is looked at. */
function share(pixels: Pixels, placement: FormPlacement, area: FormArea, passes: (at: number) => boolean): number {
  let [places, hits] = [0, 0];
  for (let y = area.top; y < area.bottom; y += 2) {
    for (let x = area.left; x < area.right; x += 2, places += 1) {
      const at = offsetOf(pixels, placement({ x, y }));
      if (at !== undefined && passes(at)) hits += 1;
    }
  }
  return hits / places;
}

function offsetOf({ width, height }: Pixels, { x, y }: Point): number | undefined {
  const [column, row] = [Math.round(x), Math.round(y)];
  return column >= 0 && row >= 0 && column < width && row < height ? (row * width + column) * 4 : undefined;
}

/** Whether the print's four corners lie in the picture; a hundredth of its width of grace, for the corners are reckoned. */
function isWhole({ width, height }: Pixels, placement: FormPlacement): boolean {
  const { left, top, right, bottom } = formLayout.print;
  const grace = width / 100;
  const corners = [{ x: left, y: top }, { x: right, y: top }, { x: left, y: bottom }, { x: right, y: bottom }].map(placement);
  return corners.every(({ x, y }) => x > -grace && y > -grace && x < width + grace && y < height + grace);
}
