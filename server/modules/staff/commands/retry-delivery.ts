import { DomainError } from '../../../platform/errors.js';
import { reviveDelivery } from '../../../platform/outbox/dispatcher.js';
import { OutboxDelivery, OutboxEvent } from '../../../platform/outbox/outbox.entity.js';
import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise } from '../domain/ability.js';
import type { StaffActor } from '../staff-actor.js';
import type {} from '../events.js';

/** Puts a delivery that was given up back to work, with all its tries. NOT_FOUND; WRONG_STATE when it is not dead. */
export async function retryDelivery(runtime: Runtime, actor: StaffActor, id: string): Promise<void> {
  authorise(actor, 'retry-delivery', 'Operations');
  await runtime.transact(actor, async (work) => {
    const delivery = await work.em.findOne(OutboxDelivery, { id }, { disableIdentityMap: true });
    if (!delivery) throw new DomainError('NOT_FOUND', { zh: '没有这条投递记录', en: 'There is no such delivery' });
    if (!(await reviveDelivery(work.em, id, work.now))) throw notDead(delivery.state);
    const { name: event } = await work.em.findOneOrFail(
      OutboxEvent,
      { id: delivery.eventId },
      { disableIdentityMap: true },
    );
    await recordAudit(work, runtime.sealing, 'outbox.deliveryRetried', { type: 'OutboxDelivery', id }, {
      event,
      handler: delivery.handler,
      attempts: delivery.attempts,
    });
  });
}

const notDead = (state: string): DomainError =>
  new DomainError(
    'WRONG_STATE',
    { zh: '该投递已在重试或已完成，请刷新列表', en: 'The delivery is being tried again or is done; reload the list' },
    { state },
  );
