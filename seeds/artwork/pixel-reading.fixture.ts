import jsQR from 'jsqr';
import sharp from 'sharp';

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Colour = readonly [red: number, green: number, blue: number];

/** Share of the pixels in `area` (0–1) whose colour passes the test. */
export async function share(jpeg: Buffer, area: Area, test: (colour: Colour) => boolean): Promise<number> {
  const { data } = await sharp(jpeg).extract(area).raw().toBuffer({ resolveWithObject: true });
  let hits = 0;
  for (let at = 0; at < data.length; at += 3) {
    if (test([data[at]!, data[at + 1]!, data[at + 2]!])) hits++;
  }
  return hits / (data.length / 3);
}

export function isRed([red, green, blue]: Colour): boolean {
  return red > 130 && red - green > 60 && red - blue > 60;
}

export function isDark([red, green, blue]: Colour): boolean {
  return red + green + blue < 330;
}

/** Mean brightness of the whole picture, 0–255. */
export async function brightness(jpeg: Buffer): Promise<number> {
  const { channels } = await sharp(jpeg).greyscale().stats();
  return channels[0]?.mean ?? 0;
}

/** The text of the one QR code in the picture; undefined when none can be read. */
export async function readQrCode(jpeg: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(jpeg).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  // The package is CommonJS with a default export, which Node's ESM shows one level deeper than its types say.
  const decode = 'default' in jsQR ? jsQR.default : jsQR;
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
