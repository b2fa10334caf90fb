import { isUniqueViolation } from '../../../platform/database/faults.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { findOrderNumbers, type OrderNumbersFound } from '../../application/domain/find-order-numbers.js';
import { normaliseOrganisationName } from '../../reference/domain/organisation-name.js';
import { Organisation } from '../../applicant/organisation.entity.js';
import { openException } from '../../treasury/commands/open-exception.js';
import { bookedCredit, type BookedCredit } from '../../treasury/queries/booked-credit.js';
import { enterCredit } from '../enter-credit.js';
import { paymentActor } from '../payment-actor.js';
import { Payment } from '../payment.entity.js';
import { TransferCredit } from '../transfer-credit.entity.js';
import { applyCredit } from './apply-credit.js';
import type {} from '../../treasury/events.js';

/**
 * Money came to our account: decides what it is for an order, once per line. The order is the one whose number stands
 * in the remark; where none or several do, finance assigns it, provided that there is reason to think it is an order's.
 */
export async function bookCredit(runtime: Runtime, { entryId }: { readonly entryId: string }): Promise<void> {
  await againAfterLostRace(() => runtime.transact(paymentActor, async (work) => {
    if ((await work.em.count(TransferCredit, { entryId })) > 0) return;
    const credit = await bookedCredit(work.em, runtime.sealing, entryId);
    const known = await work.em.findOne(Payment, { channelReference: credit.bankReference }, { disableIdentityMap: true });
    if (known) return void (await enterCredit(work, credit, known.applicationId, 'PAID'));
    const numbers = findOrderNumbers(credit.remark);
    const named = await work.em.find(Application, { orderNo: { $in: [...numbers.valid] } }, { disableIdentityMap: true });
    if (named.length === 1 && numbers.valid.length === 1) await applyCredit(work, runtime, named[0]!, credit);
    else await leaveToFinance(work, runtime.sealing, credit, numbers);
  })).catch(unlessBookedMeanwhile(runtime, entryId));
}

/** The other run of the same delivery entered the line: the outcome is its. */
function unlessBookedMeanwhile(runtime: Runtime, entryId: string) {
  return async (error: unknown): Promise<void> => {
    if (!isUniqueViolation(error) || (await runtime.db.orm.em.fork().count(TransferCredit, { entryId })) === 0) throw error;
  };
}

/** Interest and the like are nobody's: only what names an order badly, or comes from who owes us, is worth a look. */
async function leaveToFinance(work: Work, sealing: Sealing, credit: BookedCredit, { valid, mistyped }: OrderNumbersFound): Promise<void> {
  const guess = await owedBy(work, credit.payerName);
  if (valid.length === 0 && !mistyped && !guess) return;
  await enterCredit(work, credit, null, 'UNASSIGNED');
  const { entryId } = credit;
  const reference = valid.length === 1 ? valid[0]! : (guess?.orderNo ?? null);
  await openException(work, sealing, { kind: 'CREDIT_UNASSIGNED', entryId, about: entryId, reference });
}

/** The order that an organisation of this name still has to pay; at most one, for one is let through at a time. */
async function owedBy({ em }: Work, payerName: string): Promise<Application | null> {
  const nameNormalised = normaliseOrganisationName(payerName);
  const payers = nameNormalised === '' ? [] : await em.find(Organisation, { nameNormalised }, { disableIdentityMap: true });
  const organisationId = { $in: payers.map(({ id }) => id) };
  return payers.length === 0 ? null : em.findOne(Application, { organisationId, state: 'AWAITING_PAYMENT' }, { disableIdentityMap: true });
}
