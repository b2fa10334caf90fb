import sharp from 'sharp';

let tiny: Promise<Buffer> | undefined;

/** A small grey JPEG: what an upload needs where nobody looks at it. */
export function tinyJpeg(): Promise<Buffer> {
  tiny ??= sharp({ create: { width: 16, height: 16, channels: 3, background: '#888888' } }).jpeg().toBuffer();
  return tiny;
}
