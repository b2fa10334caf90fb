import type { Bilingual } from '../../../platform/errors.js';
import type { DocumentKind, FormCheck } from './document-states.js';

/** What to do about a check that failed: what was not found, and the way out. */
const formAdvice: Readonly<Record<FormCheck['code'], Bilingual>> = {
  QR_MATCHES: {
    zh: '右上角二维码无法识别，或与当前填写的信息不一致。请打印最新的申请表，签字盖章后平整、清晰地扫描整页',
    en: 'The QR code at the top right cannot be read, or is of other data than are filled in now. Print the present form, sign and seal it, and scan the whole page flat and sharp',
  },
  SEAL_FOUND: {
    zh: '没有找到红色公章。请确认已在“申请单位（盖公章）”处加盖红色鲜章，并用彩色扫描（黑白扫描或复印件看不出红章）',
    en: 'No red seal was found. Press it in the field of the applying organisation and scan in colour: a black-and-white scan or a copy does not show it',
  },
  SIGNATURE_FOUND: {
    zh: '没有找到经办人的手写签名。请在“经办人（签字）”处用黑色或蓝色笔签名后重新扫描',
    en: 'No signature was found. Sign by hand in the operator’s field, in black or blue, and scan again',
  },
  PAGE_COMPLETE: {
    zh: '页面不完整。请将申请表四边完整放入扫描范围，不要裁切',
    en: 'The page is cut off. Scan the whole sheet with all four edges',
  },
  BRIGHT_ENOUGH: {
    zh: '画面过暗，内容难以辨认。请在光线充足处重新扫描或拍摄',
    en: 'The picture is too dark to read. Scan it again, or take it in good light',
  },
};

const photoTooDark: Bilingual = {
  zh: '照片过暗，证件内容难以辨认。请在光线充足处重新拍摄，避免阴影和反光',
  en: 'The photo is too dark to read the card. Take it again in good light, without shadow and glare',
};

/** The advice for a check, null where it passed. */
export function checkAdvice(kind: DocumentKind, { code, passed }: FormCheck): Bilingual | null {
  if (passed) return null;
  return kind !== 'SIGNED_FORM' && code === 'BRIGHT_ENOUGH' ? photoTooDark : formAdvice[code];
}
