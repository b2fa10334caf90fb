import type { Bilingual } from '../../../platform/errors.js';
import type { PhoneCheckPair, PhoneCheckResult } from './phone-check-results.js';

const compare: Bilingual = {
  zh: '请本人登录手机号所属运营商的 APP，在个人信息中查看实名登记，与填写的姓名、证件号比对；不符的，先到运营商更正实名信息再办理',
  en: 'The person should open the carrier’s app, look up the registered name and ID, and compare them with what was declared; what differs is corrected at the carrier first',
};

const contradictions: Readonly<Record<PhoneCheckPair, Bilingual>> = {
  NAME: { zh: '运营商登记的姓名不同。', en: 'The carrier has another name. ' },
  ID_NUMBER: { zh: '运营商登记的证件号不同。', en: 'The carrier has another ID number. ' },
  BOTH: { zh: '运营商登记的姓名和证件号都不同。', en: 'The carrier has another name and another ID number. ' },
  UNSAID: { zh: '运营商未说明哪一项不同。', en: 'The carrier does not say what differs. ' },
};

const others: Readonly<Record<Exclude<PhoneCheckResult, 'MISMATCH'>, Bilingual | null>> = {
  REQUESTED: null,
  MATCH: null,
  NO_RECORD: {
    zh: '运营商查无此号码的实名记录，新入网或刚更正的号码可能滞后数日；可稍后重验，或由审核人员核实后判断',
    en: 'The carrier has no record of this number; new or corrected ones may take days. Check again later, or judge after looking into it',
  },
  UNSUPPORTED: {
    zh: '该号段（如虚拟运营商）不支持查询，请由审核人员核实后判断',
    en: 'This range of numbers (virtual operators, for example) cannot be queried; judge after looking into it',
  },
  ERROR: { zh: '查询失败，可重新验证；多次失败的，由审核人员核实后判断', en: 'The check failed; run it again, and judge by hand if it keeps failing' },
};

/** What the result means for the person and what can be done; null where nothing has to be. */
export function phoneCheckAdvice(result: PhoneCheckResult, contradicted: PhoneCheckPair | null): Bilingual | null {
  if (result !== 'MISMATCH') return others[result];
  const said = contradictions[contradicted ?? 'UNSAID'];
  return { zh: said.zh + compare.zh, en: said.en + compare.en };
}
