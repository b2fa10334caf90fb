import { cappedCount } from '../../../platform/database/capped-count.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import { decodeCursor, pageSize, toPage, type CappedCount, type Page, type PageRequest } from '../../../platform/paging.js';
import type { Application } from '../../application/application.entity.js';
import type { ReconciliationExceptionType } from '../../treasury/api/exception.type.js';
import type { Payout } from '../../treasury/payout.entity.js';
import type { ReconciliationException } from '../../treasury/reconciliation-exception.entity.js';
import type { StatementEntry } from '../../treasury/statement-entry.entity.js';
import type { BankVerificationAttempt } from '../bank-verification-attempt.entity.js';

export interface ExceptionFilter extends PageRequest {
  /** True lists what waits for finance, false what was resolved. */
  readonly open: boolean;
}

interface Tables {
  readonly ReconciliationException: ReconciliationException;
  readonly Payout: Payout;
  readonly StatementEntry: StatementEntry;
  readonly BankVerificationAttempt: BankVerificationAttempt;
  readonly Application: Application;
}

/** Exceptions of reconciliation: the open ones oldest first, for age is what presses; the resolved ones newest first. */
export async function exceptionPage(em: EntityManager, filter: ExceptionFilter): Promise<Page<ReconciliationExceptionType> & CappedCount> {
  const first = pageSize(filter.first);
  const last = filter.after ? String(decodeCursor(filter.after, 1)[0]) : undefined;
  const db = rows<Tables>(em);
  const found = await select(db)
    .where('x.resolvedAt', filter.open ? 'is' : 'is not', null)
    .$if(last !== undefined, (query) => query.where('x.id', filter.open ? '>' : '<', last!))
    .orderBy('x.id', filter.open ? 'asc' : 'desc') // UUIDv7: the order of opening
    .limit(first + 1)
    .execute();
  const counted = db.selectFrom('ReconciliationException as x').select('x.id').where('x.resolvedAt', filter.open ? 'is' : 'is not', null);
  const page = toPage(found.map(listed), first, ({ id }) => [id]);
  return { ...page, ...(await cappedCount(em, counted)) };
}

export async function exceptionById(em: EntityManager, id: string): Promise<ReconciliationExceptionType> {
  return listed(await select(rows<Tables>(em)).where('x.id', '=', id).executeTakeFirstOrThrow());
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

function listed({ payoutFen, entryFen, ...row }: Row): ReconciliationExceptionType {
  return { ...row, amountFen: entryFen ?? payoutFen };
}

function select(db: ReturnType<typeof rows<Tables>>) {
  return db
    .selectFrom('ReconciliationException as x')
    .leftJoin('Payout as p', 'p.id', 'x.payoutId')
    .leftJoin('StatementEntry as e', 'e.id', 'x.entryId')
    .leftJoin('BankVerificationAttempt as a', 'a.payoutId', 'p.id')
    .leftJoin('Application as c', 'c.id', 'a.applicationId')
    .select([
      'x.id', 'x.kind', 'x.version', 'x.openedAt', 'x.resolvedAt', 'x.resolvedBy as resolvedByName', 'x.resolution', 'x.reference',
      'p.requestNo as payoutRequestNo', 'p.amountFen as payoutFen', 'e.bankReference', 'e.amountFen as entryFen', 'c.orderNo',
    ]);
}
