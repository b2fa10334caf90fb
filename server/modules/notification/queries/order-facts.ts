import { CHINA_OFFSET } from '../../calendar/domain/business-day.js';
import type { EntityManager } from '../../../platform/database/database.js';
import type { Application } from '../../application/application.entity.js';
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
    deadline: waitingUntil ? chinaMoment(waitingUntil) : '规定时间',
    promise: slaDeadline ? chinaMoment(slaDeadline) : '三个工作日',
    reason: short,
    reasons: full,
    task: tasks[state] ?? '查看进度',
  };
}

/** `11月23日18:00`: short enough for an SMS, and read without thinking. */
export function chinaMoment(instant: Date): string {
  const china = new Date(instant.getTime() + CHINA_OFFSET);
  const minutes = String(china.getUTCMinutes()).padStart(2, '0');
  return `${china.getUTCMonth() + 1}月${china.getUTCDate()}日${china.getUTCHours()}:${minutes}`;
}
