import { fileTypeFromBuffer } from 'file-type';
import { DomainError } from '../../platform/errors.js';
import { renderPdf } from './pdf/render-pdf.js';
import { cleanPicture, MAX_UPLOAD_BYTES, type CleanPicture } from './picture.js';

/**
 * The picture of an upload, whatever its name says it is: a JPEG, a PNG, or the first page of a PDF. UPLOAD_REFUSED for
 * everything else, saying what the file really is and what to do.
 */
export async function uploadPicture(upload: Uint8Array): Promise<CleanPicture> {
  if (upload.length === 0) throw refused('文件是空的（0 字节），请重新选择或重新扫描后上传', 'The file is empty (0 bytes); choose it again or scan it anew');
  if (upload.length > MAX_UPLOAD_BYTES) throw tooLarge();
  const type = await fileTypeFromBuffer(upload);
  if (type?.mime === 'application/pdf') return cleanPicture(await renderPdf(upload));
  if (type?.mime === 'image/jpeg' || type?.mime === 'image/png') return cleanPicture(upload);
  if (type?.ext === 'heic') throw refused(
    '这是 HEIC 格式的照片，无法识别；请在 iPhone“设置 → 相机 → 格式”选“兼容性最佳”后重拍，或另存为 JPG 后重新上传',
    'This photo is HEIC, which cannot be read; choose Most Compatible in the iPhone’s camera settings and take it anew, or save it as JPG and upload it again',
  );
  const found = type ? type.ext.toUpperCase() : undefined;
  throw refused(
    `只支持 JPG、PNG 图片和 PDF${found ? `，而该文件的内容是 ${found}` : '，该文件不是其中任何一种（与扩展名无关）'}；请转换格式后重新上传`,
    `Only JPG, PNG and PDF are taken${found ? `, and this file is ${found} inside` : '; this file is none of them, whatever its name says'}. Convert it and upload it again`,
  );
}

export const tooLarge = (): DomainError =>
  refused('文件超过 10 MB，请压缩或降低扫描分辨率后重新上传', 'The file is larger than 10 MB; compress it or scan at a lower resolution');

const refused = (zh: string, en: string): DomainError => new DomainError('UPLOAD_REFUSED', { zh, en }, { field: 'content' });
