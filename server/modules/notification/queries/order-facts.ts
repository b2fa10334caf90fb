import type { EntityManager } from '../../../platform/database/database.js';
import type { Bilingual } from '../../../platform/errors.js';
import type { Application } from '../../application/application.entity.js';
import { chinaMoment } from '../../calendar/domain/china-clock.js';
import { tasks } from '../domain/notice-of-transition.js';
import type { NoticeParameters } from '../domain/render-notice.js';
import { decisionWords } from './decision-words.js';

/** Whatever a notice about an order may say of it: no personal data, never a code of the bank. */
export async function orderFacts(em: EntityManager, application: Application): Promise<NoticeParameters> {
  const { id, orderNo, organisationName, priceFen, waitingUntil, slaDeadline, state } = application;
  const { short, full } = await decisionWords(em, id);
  return {
    orderNo,
    organisation: organisationName,
    amount: (priceFen / 100).toFixed(2),
    ...inBoth('deadline', waitingUntil ? noticeMoment(waitingUntil) : { zh: '规定时间', en: 'the time allowed' }),
    ...inBoth('promise', slaDeadline ? noticeMoment(slaDeadline) : { zh: '三个工作日', en: 'the end of three working days' }),
    reason: short,
    ...inBoth('reasons', full),
    ...inBoth('task', tasks[state] ?? { zh: '查看进度', en: 'look at its progress' }),
  };
}

/** A parameter for both parts of a mail; an SMS has the Chinese. */
export const inBoth = (name: string, { zh, en }: Bilingual): NoticeParameters => ({ [name]: zh, [`${name}En`]: en });

/** `11月23日18:00`, short enough for an SMS and read without thinking; in English with the year and the clock meant. */
export function noticeMoment(instant: Date): Bilingual {
  const { zh, en } = chinaMoment(instant);
  return { zh: zh.replace(' ', ''), en };
}
