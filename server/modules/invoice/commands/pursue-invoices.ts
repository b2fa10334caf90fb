import type { InvoiceGateway } from '../../../gateways/invoice/port.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Invoice } from '../invoice.entity.js';
import { pursueInvoice } from './pursue-invoice.js';

/** Asked side by side: a provider that hangs costs one time-out per group, not per invoice. */
const AT_ONCE = 8;
/** Per run; what is left is due again in the next. */
const MOST = 400;

/** Does what is due of every invoice. One that fails does not keep the others back; the first fault is thrown at the end. */
export async function pursueInvoices(runtime: Runtime, gateway: InvoiceGateway): Promise<void> {
  const due = await dueInvoices(runtime);
  const faults: unknown[] = [];
  for (let from = 0; from < due.length; from += AT_ONCE) {
    const results = await Promise.allSettled(due.slice(from, from + AT_ONCE).map(({ id }) => pursueInvoice(runtime, gateway, id)));
    faults.push(...results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : [])));
  }
  if (faults.length > 0) throw faults[0];
}

function dueInvoices({ db, clock }: Runtime): Promise<{ id: string }[]> {
  return rows<{ Invoice: Invoice }>(db.orm.em.fork())
    .selectFrom('Invoice').select('id')
    .where('askAgainAt', '<=', clock.now())
    .orderBy('askAgainAt').orderBy('id')
    .limit(MOST)
    .execute();
}
