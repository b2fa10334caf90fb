import { cappedCount } from '../../../platform/database/capped-count.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import { decodeCursor, pageSize, toPage, type CappedCount, type Page, type PageRequest } from '../../../platform/paging.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Application } from '../../application/application.entity.js';
import { maskAccount, maskPersonName } from '../../reference/domain/masking.js';
import type { PayoutType } from '../../treasury/api/payout.type.js';
import type { PayoutState } from '../../treasury/domain/payout-states.js';
import type { Payout } from '../../treasury/payout.entity.js';
import type { BankVerificationAttempt } from '../bank-verification-attempt.entity.js';

export interface PayoutFilter extends PageRequest {
  readonly state?: PayoutState | null | undefined;
}

interface Tables {
  readonly Payout: Payout;
  readonly BankVerificationAttempt: BankVerificationAttempt;
  readonly Application: Application;
}

/** Payouts with the orders they are for, newest first. The payee is masked for everyone. */
export async function payoutPage({ db, sealing }: Runtime, filter: PayoutFilter): Promise<Page<PayoutType> & CappedCount> {
  const first = pageSize(filter.first);
  const before = filter.after ? String(decodeCursor(filter.after, 1)[0]) : undefined;
  const em = db.orm.em.fork();
  const found = await withOrders(em, filter.state)
    .$if(before !== undefined, (query) => query.where('p.id', '<', before!))
    .orderBy('p.id', 'desc') // UUIDv7: the order of planning
    .limit(first + 1)
    .execute();
  const page = toPage(found, first, ({ id }) => [id]);
  const count = await cappedCount(em, wanted(em, filter.state).select('p.id'));
  return { ...page, ...count, items: page.items.map((row) => masked(sealing, row)) };
}

function wanted(em: EntityManager, state: PayoutFilter['state']) {
  const all = rows<Tables>(em).selectFrom('Payout as p');
  return state ? all.where('p.state', '=', state) : all;
}

function withOrders(em: EntityManager, state: PayoutFilter['state']) {
  return wanted(em, state)
    .leftJoin('BankVerificationAttempt as a', 'a.payoutId', 'p.id')
    .leftJoin('Application as c', 'c.id', 'a.applicationId')
    .select([
      'p.id', 'p.requestNo', 'p.state', 'p.amountFen', 'p.payeeName', 'p.payeeAccount', 'p.failureReason', 'p.failureText',
      'p.createdAt', 'p.sentAt', 'p.settledAt', 'p.matchedAt', 'p.returnedAt', 'p.asked', 'c.orderNo', 'c.id as applicationId',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof withOrders>['executeTakeFirstOrThrow']>>;

function masked(sealing: Sealing, row: Row): PayoutType {
  const hidden = (column: string, sealed: string, mask: (clear: string) => string) => {
    const clear = sealing.open(sealed, { table: 'payout', column, id: row.id });
    return { value: mask(clear), masked: true };
  };
  return {
    ...row,
    payeeName: hidden('payee_name', row.payeeName, maskPersonName),
    payeeAccount: hidden('payee_account', row.payeeAccount, maskAccount),
  };
}
