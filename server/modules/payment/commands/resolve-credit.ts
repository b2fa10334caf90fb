import { type DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { normaliseOrderNumber } from '../../application/domain/order-number.js';
import { requiredText } from '../../reference/domain/required-text.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { resolveWithin } from '../../treasury/commands/resolve-exception.js';
import { bookedCredit, type BookedCredit } from '../../treasury/queries/booked-credit.js';
import { enterCredit } from '../enter-credit.js';
import { oweBack } from '../owe-back.js';
import { TransferCredit } from '../transfer-credit.entity.js';
import { applyCredit } from './apply-credit.js';

export const creditDecisions = ['ACCEPT', 'RETURN'] as const;
export type CreditDecision = (typeof creditDecisions)[number];

export interface ResolveCreditOptions {
  /** The exception's. */
  readonly id: string;
  readonly version: number;
  readonly decision: CreditDecision;
  /** The order it is for; may be left out where the exception knows it. */
  readonly orderNo?: string | null | undefined;
  readonly resolution: string;
}

/**
 * Finance decides on a transfer that waits for it: ACCEPT takes it for an order whoever paid (too little is kept, too
 * much is owed back, as for any transfer); RETURN owes it back to who sent it. Refuses with INVALID_INPUT naming the
 * order number, NOT_FOUND, STALE_VERSION, WRONG_STATE where the exception is of another kind. Returns its id.
 */
export async function resolveCredit(runtime: Runtime, actor: StaffActor, options: ResolveCreditOptions): Promise<string> {
  authorise(actor, 'resolve', 'ReconciliationException');
  const resolution = requiredText(options.resolution, 'input.resolution', { zh: '处理说明', en: 'The resolution' }, 500);
  await runtime.transact(actor, async (work) => {
    const { entryId } = await resolveWithin(work, runtime.sealing, { ...options, resolution });
    const waiting = entryId && (await work.em.findOne(TransferCredit, { entryId }, { disableIdentityMap: true }));
    if (!waiting || (waiting.standing !== 'OTHER_PAYER' && waiting.standing !== 'UNASSIGNED')) throw notWaiting();
    const application = await orderMeant(work, options.orderNo, waiting.applicationId);
    const credit = await bookedCredit(work.em, runtime.sealing, entryId);
    if (options.decision === 'ACCEPT') await applyCredit(work, runtime, application, credit, { acceptPayer: true });
    else await sendBack(work, runtime, application, credit);
  });
  return options.id;
}

async function orderMeant({ em }: Work, typed: string | null | undefined, known: string | null): Promise<Application> {
  const orderNo = typed?.trim() ? normaliseOrderNumber(typed) : undefined;
  if (orderNo === null) throw noSuchOrder();
  if (orderNo === undefined && known === null) throw invalidInput('input.orderNo', '请填写这笔款所属的订单号', 'say which order the money is for');
  const found = await em.findOne(Application, orderNo === undefined ? { id: known! } : { orderNo }, { disableIdentityMap: true });
  if (!found) throw noSuchOrder();
  return found;
}

async function sendBack(work: Work, { sealing }: Runtime, { id: applicationId }: Application, credit: BookedCredit): Promise<void> {
  const { amountFen, bankReference: channelReference, bookedAt: paidAt } = credit;
  await enterCredit(work, credit, applicationId, 'OWED_BACK');
  await oweBack(work, sealing, { applicationId, channel: 'TRANSFER', channelReference, amountFen, paidAt });
}

const noSuchOrder = (): DomainError =>
  invalidInput('input.orderNo', '没有这个订单号，请核对后重新填写', 'there is no order of this number; compare it and type it again');

const notWaiting = (): DomainError => wrongState({ zh: '不是待认领的来款', en: 'not a transfer that waits for finance' }, 'RESOLVED');
