import type { Bilingual } from '../../../platform/errors.js';

/** What the provider's reasons mean to an applicant and to finance, with the way out. */
const reasons: Readonly<Record<string, Bilingual>> = {
  TAX_NUMBER_UNKNOWN: { zh: '税号不存在，请更正后重新开票', en: 'the tax number does not exist; correct it and ask again' },
  TITLE_MISMATCH: { zh: '名称与税号不符，请更正后重新开票', en: 'title and tax number do not belong together; correct them and ask again' },
  BUYER_BLOCKED: { zh: '购方纳税人状态异常，请联系主管税务机关后重新开票', en: 'the tax authority has blocked the buyer; settle that and ask again' },
  QUOTA_EXHAUSTED: { zh: '本机构开票额度已用完，财务处理后会重新开具', en: 'our own quota is used up; finance will see to it and issue again' },
  SELLER_BLOCKED: { zh: '本机构开票受限，财务处理后会重新开具', en: 'we may not issue at present; finance will see to it and issue again' },
  ALREADY_RED: { zh: '该发票已被红冲，请财务核对', en: 'the invoice was reversed before; finance has to compare' },
  BLUE_NOT_FOUND: { zh: '开票服务没有对应的蓝字发票，请财务核对', en: 'the provider knows no such invoice; finance has to compare' },
  BUYER_DEDUCTED: { zh: '购方已用于抵扣，须由购方在电子税务局发起红字确认', en: 'the buyer has deducted it and has to start the reversal at the tax authority' },
  BAD_REQUEST: { zh: '开票信息不符合要求，请核对名称、税号、地址、电话、开户行和账号', en: 'the buyer’s data were not accepted; check title, tax number, address, phone, bank and account' },
};

/** The reason of a refusal; a code that we do not know is told in the provider's own words. */
export function failureReason(code: string, text: string): Bilingual {
  return reasons[code] ?? { zh: text || `开票服务拒绝（${code}）`, en: `refused by the provider (${code})` };
}
