import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Certificate } from '../../certificate/certificate.entity.js';
import { applicationMachine } from '../domain/application-states.js';
import { actionsIn } from '../domain/order-actions.js';
import { statusSentence } from '../domain/status-sentence.js';
import { reachableOrders } from './reachable-orders.js';

/** An account's orders as a list shows them, newest first. */
export async function orderSummaries({ db, clock }: Runtime, accountId: string) {
  const em = db.orm.em.fork();
  const orders = await reachableOrders(em, accountId);
  if (orders.length === 0) return [];
  const certificates = await rows<{ Certificate: Certificate }>(em)
    .selectFrom('Certificate')
    .select(['id', 'serial'])
    .where('id', 'in', orders.map(({ certificateId }) => certificateId))
    .execute();
  const serials = new Map(certificates.map(({ id, serial }) => [id, serial]));
  return orders.map((order) => {
    const { id, orderNo, state, organisationName, createdAt } = order;
    const label = applicationMachine.labels[state];
    const sentence = statusSentence(order, clock.now());
    return {
      id, orderNo, state, organisationName, createdAt,
      stateZh: label.zh, stateEn: label.en, sentenceZh: sentence.zh, sentenceEn: sentence.en,
      certificateSerial: serials.get(order.certificateId) ?? '', actions: actionsIn(state),
    };
  });
}
