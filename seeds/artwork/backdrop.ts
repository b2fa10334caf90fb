import { renderAsync } from '@resvg/resvg-js';
import { releaseSparePixels } from './spare-pixels.js';

/** What lies behind a drawing: opaque pixels, 8 bits each of red, green and blue. */
export interface Backdrop {
  readonly pixels: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

// Backdrops take half of a picture's drawing time (gradients over the whole frame, 300 printed characters), so a few of
// each kind are drawn once and serve all pictures: some 45 MB when every kind is in use.
const drawn = new Map<string, Promise<Backdrop>>();

/** Draws an SVG that fills its frame, or returns it as drawn before under the same name. */
export function backdrop(name: string, svg: () => string): Promise<Backdrop> {
  const known = drawn.get(name) ?? draw(svg());
  drawn.set(name, known);
  return known;
}

/** Gives the memory back after a batch; the next picture draws its backdrop anew, with the same result. */
export function releaseArtworkMemory(): void {
  drawn.clear();
  releaseSparePixels();
}

async function draw(svg: string): Promise<Backdrop> {
  const { pixels: rgba, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const pixels = new Uint8ClampedArray(width * height * 3);
  for (let from = 0, to = 0; to < pixels.length; from += 4, to += 3) {
    pixels[to] = rgba[from]!;
    pixels[to + 1] = rgba[from + 1]!;
    pixels[to + 2] = rgba[from + 2]!;
  }
  return { pixels, width, height };
}
