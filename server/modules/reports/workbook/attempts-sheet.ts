import { rows, type EntityManager } from '../../../platform/database/database.js';
import { yuanFromFen } from '../../../platform/money.js';
import type { Application } from '../../application/application.entity.js';
import { attemptMachine } from '../../bank-verification/domain/attempt-states.js';
import type { BankVerificationAttempt } from '../../bank-verification/bank-verification-attempt.entity.js';
import type { Payout } from '../../treasury/payout.entity.js';
import type { DayWindow } from '../domain/report-day.js';
import { officeTime, openSheet, type PageOptions, type Workbook } from './sheet.js';

interface Tables {
  BankVerificationAttempt: BankVerificationAttempt;
  Application: Application;
  Payout: Payout;
}

const PAGE = 500;

/** Payouts begun, settled or returned on the day. */
export async function writeAttempts(workbook: Workbook, page: PageOptions, em: EntityManager, window: DayWindow): Promise<void> {
  const sheet = openSheet(workbook, '打款 Bank attempts', page, [
    { header: '单号 Order no.', width: 22 },
    { header: '第几次 Attempt', width: 10 },
    { header: '请求号 Request no.', width: 34 },
    { header: '金额（元） Amount (yuan)', width: 12 },
    { header: '状态 State', width: 24 },
    { header: '原因 Reason', width: 24 },
    { header: '发起 Created', width: 18 },
    { header: '银行已付 Settled', width: 18 },
    { header: '核销 Matched', width: 18 },
    { header: '退汇 Returned', width: 18 },
  ]);
  for (let after = ''; ; ) {
    const found = await attemptPage(em, window, after);
    for (const row of found) {
      const { zh, en } = attemptMachine.labels[row.state];
      sheet.add([
        row.orderNo, row.attemptNo, row.requestNo, yuanFromFen(row.amountFen), `${zh} ${en}`, row.failureReason,
        officeTime(row.createdAt), officeTime(row.settledAt), officeTime(row.matchedAt), officeTime(row.returnedAt),
      ]);
    }
    if (found.length < PAGE) break;
    after = found.at(-1)!.id;
  }
  sheet.end();
}

async function attemptPage(em: EntityManager, { from, until }: DayWindow, after: string) {
  return rows<Tables>(em)
    .selectFrom('BankVerificationAttempt as t')
    .innerJoin('Payout as p', 'p.id', 't.payoutId')
    .innerJoin('Application as a', 'a.id', 't.applicationId')
    .select([
      't.id', 'a.orderNo', 't.attemptNo', 't.state', 't.failureReason', 't.createdAt', 'p.requestNo', 'p.amountFen',
      'p.settledAt', 'p.matchedAt', 'p.returnedAt',
    ])
    .where('t.id', '>', after)
    .where(({ or, and, eb }) =>
      or((['t.createdAt', 'p.settledAt', 'p.returnedAt'] as const).map((moment) => and([eb(moment, '>=', from), eb(moment, '<', until)]))),
    )
    .orderBy('t.id')
    .limit(PAGE)
    .execute();
}
