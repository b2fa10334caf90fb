import type { Bilingual } from '../../../platform/errors.js';
import type { PhoneCheckPair, PhoneCheckResult } from './phone-check-results.js';

/** What an applicant's advice depends on. */
export interface PhoneCheckFacts {
  readonly result: PhoneCheckResult;
  readonly contradicted: PhoneCheckPair | null;
  readonly triesLeft: number;
}

const differs: Readonly<Record<PhoneCheckPair, Bilingual>> = {
  NAME: { zh: '手机号在运营商登记的姓名与填写的不同。', en: 'The carrier has another name for this number. ' },
  ID_NUMBER: { zh: '手机号在运营商登记的证件号与填写的不同。', en: 'The carrier has another ID number for this number. ' },
  BOTH: { zh: '手机号在运营商登记的姓名和证件号与填写的都不同。', en: 'The carrier has another name and another ID number for this number. ' },
  UNSAID: { zh: '手机号的实名信息与填写的不同。', en: 'What the carrier has for this number differs from the form. ' },
};

/** The guide's answer to its first question. */
const compare: Bilingual = {
  zh: '请登录手机号码对应的电信运营商 APP，在个人账户信息中查找实名认证结果，与网上营业厅填写的信息对比；如不符，请先联系运营商进行实名信息认证，再继续办理。',
  en: 'Open the carrier’s app, find the real-name record in the account, and compare it with the form; where they differ, have the carrier correct its record first. ',
};

const goOn: Bilingual = {
  zh: '已核验多次，可以继续办理，由审核人员核实。',
  en: 'You have tried often enough: you may go on, and a reviewer will look into it.',
};

/** What to tell an applicant; null where nothing has to be done. */
export function phoneCheckGuidance({ result, contradicted, triesLeft }: PhoneCheckFacts): Bilingual | null {
  switch (result) {
    case 'MATCH':
      return null;
    case 'REQUESTED':
      return { zh: '正在向运营商核验，请稍候；长时间没有结果的，可再次核验。', en: 'The carrier is being asked; wait a moment, and ask again if nothing comes.' };
    case 'MISMATCH':
      return joined(differs[contradicted ?? 'UNSAID'], compare, left(triesLeft));
    case 'NO_RECORD':
      return { zh: '运营商查无此号码的实名记录，新办或刚更正的号码可能滞后数日。可以继续办理，由审核人员核实。', en: 'The carrier has no record of this number; new or corrected ones may take days. You may go on, and a reviewer will look into it.' };
    case 'UNSUPPORTED':
      return { zh: '该号段（如虚拟运营商）不支持核验。可以继续办理，由审核人员核实。', en: 'Numbers of this range (virtual operators, for example) cannot be checked. You may go on, and a reviewer will look into it.' };
    case 'ERROR':
      return joined({ zh: '运营商核验服务繁忙，没有得到结果。', en: 'The carriers’ service is busy and gave no result. ' }, left(triesLeft));
  }
}

const left = (tries: number): Bilingual =>
  (tries > 0 ? { zh: `再核验 ${tries} 次仍不通过的，可以继续办理。`, en: `After ${tries} more without success you may go on.` } : goOn);

function joined(...parts: readonly Bilingual[]): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join('') };
}
