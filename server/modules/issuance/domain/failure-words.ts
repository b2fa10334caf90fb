import type { Bilingual } from '../../../platform/errors.js';

/** What our own codes of a failed issue mean to staff, with the way out; the authority's are told in its words. */
const known: Readonly<Record<string, Bilingual>> = {
  UNFIT_SUBJECT: {
    zh: '证书主体信息不符合签发规则，未提交签发；请更正业务单后重试', en: 'the subject breaks the rules and nothing was sent; have the order corrected, then retry',
  },
  WRONG_CERTIFICATE: {
    zh: '签发机构返回的证书与计划不符，未交付；请与签发机构核对并吊销该证书后重试',
    en: 'what the authority returned is not what was planned and was not delivered; have it revoked there, then retry',
  },
};

export function failureWords(code: string, text: string | null): Bilingual {
  const words = known[code];
  if (!words) return { zh: text || `签发机构拒绝（${code}）`, en: text || `refused by the authority (${code})` };
  if (!text) return words;
  const [zh, en = zh] = text.split('\n');
  return { zh: `${words.zh}（${zh}）`, en: `${words.en} (${en})` };
}

/** The text stored for what we found ourselves: one line in each language, within the column's 200 characters. */
export const inBothLanguages = ({ zh, en }: Bilingual): string => `${zh.slice(0, 90)}\n${en.slice(0, 109)}`;
