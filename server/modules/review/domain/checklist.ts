import type { Bilingual } from '../../../platform/errors.js';

/** What a reviewer ticks before approving, by the document it is checked on. */
export interface ChecklistItem {
  readonly code: string;
  readonly label: Bilingual;
  readonly document: 'SIGNED_FORM' | 'ID_FRONT' | 'ID_BACK' | 'LIVENESS_FRAME' | null;
}

export const checklist: readonly ChecklistItem[] = [
  { code: 'ORGANISATION', document: 'SIGNED_FORM', label: { zh: '机构信息与原证书一致', en: 'Organisation equals the certificate’s owner' } },
  { code: 'SEAL', document: 'SIGNED_FORM', label: { zh: '公章清晰且名称一致', en: 'Seal is clear and names the organisation' } },
  { code: 'SIGNATURE', document: 'SIGNED_FORM', label: { zh: '经办人已手写签名', en: 'Operator signed by hand' } },
  { code: 'ID_CARD', document: 'ID_FRONT', label: { zh: '身份证与填写信息一致', en: 'ID card equals what was declared' } },
  { code: 'ID_VALID', document: 'ID_BACK', label: { zh: '身份证在有效期内', en: 'ID card is valid' } },
  { code: 'FACE', document: 'LIVENESS_FRAME', label: { zh: '活体画面与证件照为同一人', en: 'Liveness frame and ID photo show one person' } },
  { code: 'BANK_ACCOUNT', document: null, label: { zh: '基本户户名与机构一致', en: 'Bank account is in the organisation’s name' } },
];
