import type { Bilingual } from '../../../platform/errors.js';
import type { LivenessState } from './liveness-states.js';

/** What an applicant's advice depends on. */
export interface FaceFacts {
  readonly state: LivenessState | 'NONE';
  readonly providerCode: string | null;
  readonly triesLeft: number;
  readonly consentGiven: boolean;
}

const byHand: Bilingual = {
  zh: '也可改为上传经办人手持身份证照片，由人工审核',
  en: 'You may also upload a photo of the operator holding the ID card, for review by a person',
};

const refusedConsent: Bilingual = {
  zh: '活体认证需要本人同意人脸识别；不同意的，可上传经办人手持身份证照片，由人工审核',
  en: 'The face check needs consent to face recognition; without it, upload a photo of the operator holding the ID card, for review by a person',
};

const usedUp: Bilingual = {
  zh: '今天的活体认证次数已用完，可明天再试',
  en: 'There are no more face checks today; try again tomorrow',
};

/** By the provider's result code (DOMAIN 5): what went wrong, and how it goes right. */
const failures: ReadonlyMap<string, Bilingual> = new Map(Object.entries({
  16: { zh: '重试次数过多，请稍后重新发起', en: 'Too many tries in a row; start again in a while' },
  301: { zh: '使用的证件不是经办人本人的，请由填写的经办人本人操作', en: 'The ID used is not the operator’s; the operator named in the form has to do this in person' },
  302: { zh: '身份证已过有效期，请更换有效证件后再认证', en: 'The ID card is out of date; renew it first' },
  1002: { zh: '未能确认是本人实时操作，请在光线充足处正对镜头、按提示动作，不要使用照片或视频', en: 'No living face was recognised; face the camera in good light, follow the prompts, and use no photo or video' },
  2006: { zh: '姓名与身份证号不一致，请在电脑上核对经办人信息', en: 'Name and ID number do not belong together; check the operator’s data on the computer' },
  2016: { zh: '与证件照相似度不足，请摘下眼镜和口罩、露出全脸，在光线充足处重试', en: 'Too little like the ID photo; take off glasses and mask, show the whole face, and try again in good light' },
}));

const otherFailure: Bilingual = { zh: '活体认证未通过，请在光线充足处重试', en: 'The face check did not pass; try again in good light' };

/** What to tell an applicant; null where nothing has to be done. */
export function faceAdvice(facts: FaceFacts): Bilingual | null {
  const { state } = facts;
  if (state === 'PASSED') return null;
  if (state === 'UNCERTAIN') {
    return { zh: '公安系统未能比对，已转人工审核，可继续办理', en: 'There was nothing to compare with; a person will look at it, and you can go on' };
  }
  const said = whatHappened(facts);
  if (facts.triesLeft <= 0) return joined(said, usedUp, byHand);
  if (!facts.consentGiven) return joined(said, refusedConsent);
  return state === 'FAILED' || state === 'PROVIDER_ERROR' ? joined(said, byHand) : said;
}

function whatHappened({ state, providerCode, triesLeft }: FaceFacts): Bilingual | null {
  switch (state) {
    case 'FAILED': {
      const why = failures.get(providerCode ?? '') ?? otherFailure;
      return triesLeft > 0 ? { zh: `${why.zh}（今天还可认证 ${triesLeft} 次）`, en: `${why.en} (${triesLeft} more today)` } : why;
    }
    case 'PROVIDER_ERROR':
      return { zh: '活体认证服务暂时不可用，不计入次数，请稍后再试', en: 'The face check could not be reached; this does not count, try again later' };
    case 'EXPIRED':
      return { zh: '上次的活体认证未完成，请重新发起', en: 'The last face check was not finished; start it again' };
    case 'OPENED':
      return { zh: '活体认证进行中；已完成的，结果稍候自动更新，未完成的可重新发起', en: 'The face check is under way; its result comes by itself, and one not finished can be started again' };
    default:
      return null;
  }
}

function joined(...parts: readonly (Bilingual | null)[]): Bilingual {
  const said = parts.filter((part) => part !== null);
  return { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('. ') };
}
