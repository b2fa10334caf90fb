import type { Installation } from '../../server/installation.js';
import { Application } from '../../server/modules/application/application.entity.js';
import { Document } from '../../server/modules/document/document.entity.js';
import { readDocumentContent } from '../../server/modules/document/queries/read-document-content.js';
import { Payment } from '../../server/modules/payment/payment.entity.js';
import { OutboxDelivery } from '../../server/platform/outbox/outbox.entity.js';
import type { Finding } from '../drill.js';
import type { Told } from './journey.js';

/** What the provider's own ledger says of one order: fen that came and fen that went back. */
export interface Purse {
  readonly paidFen: number;
  readonly refundedFen: number;
}

const finding = (kind: string, about: string, text: string): Finding => ({ kind, about, text });

/** Compares what the applicant was told with what is there. */
export async function judgeJourney(installation: Installation, told: Told, purse: Purse): Promise<Finding[]> {
  const { orderId } = told;
  if (orderId === undefined) return [finding('lost', told.applicant.serial, 'no order was ever opened')];
  const em = installation.runtime.db.orm.em.fork();
  const orders = await em.find(Application, { creditCode: told.applicant.organisation.creditCode });
  const order = orders.find(({ id }) => id === orderId);
  if (!order) return [finding('lost', orderId, 'the order is gone')];
  return [
    ...(orders.length === 1 ? [] : [finding('double', orderId, `${orders.length} orders for one certificate`)]),
    ...(order.state === 'PENDING_REVIEW' ? [] : [finding('lost', orderId, `stands at ${order.state}`)]),
    ...(await lostDocuments(installation, told)),
    ...(await wrongMoney(installation, order, purse)),
  ];
}

async function lostDocuments(installation: Installation, { orderId, documents }: Told): Promise<Finding[]> {
  const { runtime, gateways } = installation;
  const findings: Finding[] = [];
  for (const [kind, id] of documents) {
    const row = await runtime.db.orm.em.fork().findOne(Document, { id, applicationId: orderId! });
    const content = row && (await readDocumentContent(runtime, gateways.documents, id).catch(() => undefined));
    if (!content) findings.push(finding('lost', orderId!, `${kind} was uploaded and cannot be read`));
  }
  return findings;
}

/** The price was paid once, whatever was paid besides went back, and the books say the same. */
async function wrongMoney({ runtime }: Installation, order: Application, { paidFen, refundedFen }: Purse): Promise<Finding[]> {
  const payments = await runtime.db.orm.em.fork().find(Payment, { applicationId: order.id });
  const booked = payments.filter(({ state }) => state === 'PAID').reduce((sum, { amountFen }) => sum + amountFen, 0);
  const kept = paidFen - refundedFen;
  return [
    ...(kept < order.priceFen ? [finding('lost', order.id, `${kept} fen kept of a price of ${order.priceFen}`)] : []),
    ...(kept > order.priceFen ? [finding('double', order.id, `${kept} fen kept of a price of ${order.priceFen}`)] : []),
    ...(booked === order.priceFen ? [] : [finding('lost', order.id, `${booked} fen booked of a price of ${order.priceFen}`)]),
  ];
}

/** Nothing was given up on. */
export async function judgeOutbox({ runtime }: Installation): Promise<Finding[]> {
  const dead = await runtime.db.orm.em.fork().find(OutboxDelivery, { state: 'DEAD' });
  return dead.map(({ handler, lastError }) => finding('given-up', handler, lastError ?? 'no reason stored'));
}
