import { after } from '../../../platform/clock.js';
import { cappedCount } from '../../../platform/database/capped-count.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import { decodeCursor, pageSize, toPage, type CappedCount, type Page, type PageRequest } from '../../../platform/paging.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Application } from '../../application/application.entity.js';
import type { InvoiceType } from '../api/invoice.type.js';
import { openTooLong } from '../domain/asking.js';
import { failureReason } from '../domain/failure-reasons.js';
import type { Invoice } from '../invoice.entity.js';

interface Tables {
  readonly Invoice: Invoice;
  readonly Application: Application;
}

const all = (em: EntityManager) => rows<Tables>(em).selectFrom('Invoice as i').innerJoin('Application as a', 'a.id', 'i.applicationId');

const withOrder = (query: ReturnType<typeof all>) => query.select([
  'i.id', 'i.applicationId', 'a.orderNo', 'i.sequence', 'i.version', 'i.state', 'i.kind', 'i.title', 'i.taxNumber', 'i.number',
  'i.requestNo', 'i.netFen', 'i.taxFen', 'i.totalFen', 'i.taxRatePercent', 'i.failureCode', 'i.failureText', 'i.redReason',
  'i.redNumber', 'i.createdAt', 'i.issuedAt', 'i.redAt',
]);

/** The invoices of a case as staff see them, newest first. */
export async function staffInvoicesOf(em: EntityManager, applicationId: string): Promise<InvoiceType[]> {
  return (await withOrder(all(em)).where('i.applicationId', '=', applicationId).orderBy('i.sequence', 'desc').execute()).map(told);
}

export async function staffInvoiceById(em: EntityManager, id: string): Promise<InvoiceType> {
  return told(await withOrder(all(em)).where('i.id', '=', id).executeTakeFirstOrThrow());
}

/** What finance has to see to, the oldest first: refused invoices and red letters, and outcomes open for a day. */
export async function troubledInvoices({ db, clock }: Runtime, request: PageRequest): Promise<Page<InvoiceType> & CappedCount> {
  const first = pageSize(request.first);
  const last = request.after ? String(decodeCursor(request.after, 1)[0]) : undefined;
  const em = db.orm.em.fork();
  const troubled = () => troubledIn(em, after(clock.now(), -openTooLong));
  const found = await withOrder(troubled())
    .$if(last !== undefined, (query) => query.where('i.id', '>', last!))
    .orderBy('i.id') // UUIDv7: the order in which they were asked for
    .limit(first + 1)
    .execute();
  const page = toPage(found.map(told), first, ({ id }) => [id]);
  return { ...page, ...(await cappedCount(em, troubled().select('i.id'))) };
}

function troubledIn(em: EntityManager, sentBefore: Date) {
  return all(em).where(({ or, and, eb }) => or([
    eb('i.state', '=', 'FAILED'),
    and([eb('i.state', '=', 'RED_PENDING'), eb('i.failureCode', 'is not', null)]),
    and([eb('i.state', '=', 'RED_PENDING'), eb('i.redSentAt', '<', sentBefore)]),
    and([eb('i.state', '=', 'ISSUING'), eb('i.sentAt', '<', sentBefore)]),
  ]));
}

type Row = Awaited<ReturnType<ReturnType<typeof withOrder>['executeTakeFirstOrThrow']>>;

function told({ failureText, ...row }: Row): InvoiceType {
  const reason = row.failureCode === null ? null : failureReason(row.failureCode, failureText ?? '');
  return { ...row, failureZh: reason?.zh ?? null, failureEn: reason?.en ?? null };
}
