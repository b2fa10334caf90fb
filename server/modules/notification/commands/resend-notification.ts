import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { businessDay, epochOn, shiftDay } from '../../calendar/domain/business-day.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { auditSubject } from '../audit-subject.js';
import { notificationMachine } from '../domain/notification-states.js';
import { isResendable, RESENDS_A_DAY } from '../domain/resending.js';
import { noticeTemplates } from '../domain/templates.js';
import { Notification } from '../notification.entity.js';
import { openMessage } from '../sealed-message.js';
import { queueNotification } from './queue-notification.js';

export interface ResendOptions {
  readonly id: string;
  /** The version that was shown: a double click sends once. */
  readonly version: number;
}

/**
 * Sends a notice once more at the wish of a caller: a new message with a number of its own, at once, whatever the hour.
 * Three a day for one notice (unique key); none of what is still on its way or no longer so. Returns the order's id.
 */
export async function resendNotification(runtime: Runtime, actor: StaffActor, { id, version }: ResendOptions): Promise<string> {
  authorise(actor, 'resend-notice', 'Application');
  const { sealing } = runtime;
  return runtime.transact(actor, async (work) => {
    const { notice, applicationId } = await noticeAsSeen(work, id, version);
    await requireStillSo(work, notice, applicationId);
    const slot = await nextSlot(work, notice);
    if ((await work.em.nativeUpdate(Notification, { id, version }, { version: version + 1 })) !== 1) throw stale();
    const { kind, channel, accountId } = notice;
    const message = { kind, channel, applicationId, accountId, ...openMessage(sealing, notice), urgent: true };
    const resend = { resendOf: slot.first, resendSlot: slot.name };
    const again = await queueNotification(work, sealing, { ...message, eventKey: slot.name, resend }).catch(refuseSecond);
    if (again === undefined) throw stale();
    await recordAudit(work, sealing, 'notification.resent', auditSubject({ id: again, applicationId }), { kind, channel, resendOf: id, number: slot.number });
    return applicationId;
  });
}

async function noticeAsSeen({ em }: Work, id: string, version: number) {
  const notice = await em.findOne(Notification, { id }, { disableIdentityMap: true });
  if (notice?.applicationId == null) throw new DomainError('NOT_FOUND', { zh: '没有这条通知', en: 'There is no such notice' }, { field: 'input.id' });
  if (!isResendable(notice)) throw wrongState(notificationMachine.labels[notice.state], notice.state);
  if (notice.version !== version) throw stale();
  return { notice, applicationId: notice.applicationId };
}

async function requireStillSo({ em }: Work, { kind, createdAt }: Notification, applicationId: string): Promise<void> {
  const { state, stateSince } = await loadApplication(em, applicationId);
  if (!noticeTemplates[kind].passing || stateSince <= createdAt) return;
  throw new DomainError(
    'WRONG_STATE',
    { zh: '订单状态已变化，这条通知的内容已不适用；请告知来电人现在的状态', en: 'The order has moved on and the notice is no longer true; tell the caller how things stand now' },
    { state },
  );
}

async function nextSlot({ em, now }: Work, { id, resendOf }: Notification) {
  const first = resendOf ?? id;
  const day = businessDay(now);
  const since = new Date(epochOn(day));
  const number = 1 + (await em.count(Notification, { resendOf: first, createdAt: { $gte: since } }));
  if (number <= RESENDS_A_DAY) return { first, number, name: `${first}/${day}/${number}` };
  throw new DomainError(
    'LIMIT_REACHED',
    { zh: `同一通知每天最多重发 ${RESENDS_A_DAY} 次，请改用电话告知`, en: `A notice is sent again ${RESENDS_A_DAY} times a day at most; tell them on the phone` },
    { retryAt: new Date(epochOn(shiftDay(day, 1))) },
  );
}

function refuseSecond(error: unknown): never {
  throw isUniqueViolation(error) ? stale() : error;
}

const stale = (): DomainError =>
  new DomainError('STALE_VERSION', { zh: '该通知刚被重发或状态已变化，请刷新后查看', en: 'The notice was just sent again or has moved on; reload to see it' });
