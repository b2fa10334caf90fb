import sharp from 'sharp';
import { DomainError, type Bilingual } from '../../platform/errors.js';

/** A picture as it is kept: JPEG, upright, nothing in it but pixels. */
export interface CleanPicture {
  readonly content: Buffer;
  readonly mediaType: 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;
/** 40 megapixels: an A4 page at 600 dpi has 35. Checked before anything is decoded. */
const MAX_PIXELS = 40_000_000;
/** Longest side kept: A4 at 300 dpi has 3508. */
const LONGEST_SIDE = 3600;
/** Tiny files decode to anything; below this no face, card or form can be recognised. */
const SHORTEST_SIDE = 8;
const QUALITY = 86;
/** A progressive JPEG can hold thousands of scans of the same pixels. */
const SECONDS = 3;

/**
 * Decodes an upload and encodes it anew: metadata (place, device, thumbnails), trailing data and whatever else a file
 * can carry are gone. UPLOAD_REFUSED when it is not a JPEG or PNG, is damaged, or is too large in bytes or pixels.
 */
export async function cleanPicture(upload: Uint8Array): Promise<CleanPicture> {
  if (upload.length > MAX_UPLOAD_BYTES) throw refused('文件超过 10 MB，请压缩或降低扫描分辨率后重新上传', 'The file is larger than 10 MB; compress it or scan at a lower resolution');
  if (!isJpeg(upload) && !isPng(upload)) throw refused('只支持 JPG 和 PNG 图片，请转换格式后重新上传', 'Only JPG and PNG pictures are taken; convert the file and upload it again');
  try {
    const { data, info } = await sharp(upload, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .rotate()
      .flatten({ background: '#ffffff' })
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: QUALITY })
      .timeout({ seconds: SECONDS })
      .toBuffer({ resolveWithObject: true });
    if (Math.min(info.width, info.height) < SHORTEST_SIDE) throw refused('图片太小，无法辨认，请重新拍摄或扫描', 'The picture is too small to show anything; take or scan it again');
    return { content: data, mediaType: 'image/jpeg', width: info.width, height: info.height };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw refused('图片已损坏或像素过高（最多 4000 万），无法打开，请重新拍摄或扫描', 'The picture is damaged or has more than 40 million pixels; take or scan it again');
  }
}

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
/** PNG specification, 5.2: the eight bytes every file begins with. */
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const isPng = (bytes: Uint8Array): boolean => pngSignature.equals(bytes.subarray(0, 8));

const refused = (zh: Bilingual['zh'], en: Bilingual['en']): DomainError => new DomainError('UPLOAD_REFUSED', { zh, en }, { field: 'content' });
