import type { EntityManager } from '../../../platform/database/database.js';
import { ApplicationTransition } from '../../application/application-transition.entity.js';
import { Application } from '../../application/application.entity.js';
import { applicationMachine } from '../../application/domain/application-states.js';
import { paidPayment } from '../../invoice/queries/paid-payment.js';
import { bankReturned, closedStates, noOrder, notReady, orderClosed } from '../domain/driver-refusals.js';

/** The order that renews a certificate: the live one, else the newest. NO_ORDER where there is none. */
export async function orderOfCertificate(em: EntityManager, certificateId: string): Promise<Application> {
  const past = { disableIdentityMap: true } as const;
  const live = await em.findOne(Application, { liveCertificate: certificateId }, past);
  const found = live ?? (await em.findOne(Application, { certificateId }, { ...past, orderBy: { createdAt: 'desc', id: 'desc' } }));
  if (found) return found;
  throw noOrder();
}

/** Refuses where a driver has nothing to do with the order as it now stands, saying where it stands. */
export async function requireOpenForDriver(em: EntityManager, application: Application): Promise<void> {
  const { id, state } = application;
  const label = applicationMachine.labels[state];
  if (state === 'ISSUING' || state === 'COMPLETED') return;
  if (state === 'PENDING_DOWNLOAD') return requireStillPaid(em, id);
  if (closedStates.includes(state)) throw orderClosed(label);
  if (state === 'BANK_VERIFICATION_FAILED' && (await lastEvent(em, id)) === 'bankReturned') throw bankReturned();
  throw notReady(label);
}

async function requireStillPaid(em: EntityManager, id: string): Promise<void> {
  if (!(await paidPayment(em, id))) throw orderClosed({ zh: '已退款', en: 'refunded' });
}

async function lastEvent(em: EntityManager, applicationId: string): Promise<string | undefined> {
  const last = await em.findOne(ApplicationTransition, { applicationId }, { orderBy: { at: 'desc', id: 'desc' }, disableIdentityMap: true });
  return last?.event;
}
