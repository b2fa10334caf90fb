import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import type { NoticeKind } from '../domain/notice-kinds.js';
import type { NoticeParameters } from '../domain/render-notice.js';
import { noticeTemplates } from '../domain/templates.js';
import { orderFacts } from '../queries/order-facts.js';
import { recipientsOf } from '../recipient.js';
import { queueNotification } from './queue-notification.js';

export interface NotifyOrderOptions {
  readonly kind: NoticeKind;
  readonly application: Application;
  /** What happened: an id, or a name of the moment, at most 80 characters. Told once. */
  readonly happening: string;
  /** What the notice says beside the facts of the order. */
  readonly parameters?: NoticeParameters;
}

/** Tells everybody who is to know about an order of one thing that happened to it, by every way they can be reached. */
export async function notifyOrder(work: Work, sealing: Sealing, options: NotifyOrderOptions): Promise<void> {
  const { kind, application, happening, parameters } = options;
  const facts = { ...(await orderFacts(work.em, application)), ...parameters };
  for (const { who, channel, address } of await recipientsOf(work.em, sealing, application)) {
    if (channel === 'MAIL' && !noticeTemplates[kind].mail) continue;
    const eventKey = `${happening}/${kind}/${channel}/${who}`;
    const { id: applicationId, accountId } = application;
    await queueNotification(work, sealing, { eventKey, kind, channel, address, parameters: facts, applicationId, accountId });
  }
}
