import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { type Random, randomBelow, seededRandom } from '../../server/platform/random.js';
import type { Backdrop } from './backdrop.js';
import { sensorNoise } from './sensor-noise.js';
import { copyPixels, giveBackPixels } from './spare-pixels.js';

/** How the camera or scanner took the drawing. */
export interface Exposure {
  /** Standard deviation of the brightness noise in 8-bit steps. */
  readonly grain: number;
  /** Factor on the brightness: 1 as drawn, 0.4 much too dark. */
  readonly gain: number;
  /** JPEG quality, 1–100. */
  readonly quality: number;
}

/** How the drawing meets what lies behind it: ink darkens paper, a body in front hides the room. */
export type Blend = 'ink' | 'body';

/**
 * Draws the SVG, lays it over the backdrop (of the same size in pixels), adds the sensor's noise and encodes a JPEG
 * with 4:2:0 chroma, as office scanners and phones do. Drawing and encoding run off the main thread.
 */
export async function photograph(
  svg: string,
  blend: Blend,
  backdrop: Promise<Backdrop>,
  exposure: Exposure,
  random: Random,
): Promise<Buffer> {
  // Drawn before the first wait: pictures made at the same time from one Random must not race for its numbers.
  const ownRandom = seededRandom(random.bytes(8).toString('hex'));
  const [drawing, behind] = await Promise.all([renderAsync(svg, { font: { loadSystemFonts: false } }), backdrop]);
  const { width, height } = behind;
  const pixels = copyPixels(behind.pixels);
  (blend === 'ink' ? layInk : layBody)(pixels, drawing.pixels);
  expose(pixels, width, exposure, ownRandom);
  const raw = { width, height, channels: 3 } as const;
  const jpeg = await sharp(pixels, { raw }).jpeg({ quality: exposure.quality }).toBuffer();
  giveBackPixels(pixels);
  return jpeg;
}

/** Multiplies; where the drawing is transparent the paper stays as it is. */
function layInk(rgb: Uint8ClampedArray, rgba: Uint8Array): void {
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    const opacity = rgba[from + 3]!;
    if (opacity === 0) continue;
    // The drawing's colours are premultiplied: on white, what is missing to full opacity is light.
    const light = 255 - opacity;
    rgb[to] = (rgb[to]! * (rgba[from]! + light)) / 255;
    rgb[to + 1] = (rgb[to + 1]! * (rgba[from + 1]! + light)) / 255;
    rgb[to + 2] = (rgb[to + 2]! * (rgba[from + 2]! + light)) / 255;
  }
}

function layBody(rgb: Uint8ClampedArray, rgba: Uint8Array): void {
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    const opacity = rgba[from + 3]!;
    if (opacity === 0) continue;
    const behind = 1 - opacity / 255;
    rgb[to] = rgba[from]! + rgb[to]! * behind;
    rgb[to + 1] = rgba[from + 1]! + rgb[to + 1]! * behind;
    rgb[to + 2] = rgba[from + 2]! + rgb[to + 2]! * behind;
  }
}

/** Noise that is the same in the three channels, after the brightness. */
function expose(rgb: Uint8ClampedArray, width: number, { grain, gain }: Exposure, random: Random): void {
  if (gain !== 1) dim(rgb, gain);
  const noise = sensorNoise(grain);
  const mask = noise.length - 1;
  for (let row = 0; row < rgb.length; row += width * 3) {
    // Each row starts elsewhere in the table, so that the noise shows no repeating pattern.
    let at = randomBelow(random, noise.length);
    for (let index = row; index < row + width * 3; index += 3, at++) {
      const step = noise[at & mask]!;
      rgb[index]! += step;
      rgb[index + 1]! += step;
      rgb[index + 2]! += step;
    }
  }
}

function dim(rgb: Uint8ClampedArray, gain: number): void {
  for (let index = 0; index < rgb.length; index++) rgb[index]! *= gain;
}
