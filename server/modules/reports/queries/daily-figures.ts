import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { ApplicationTransition } from '../../application/application-transition.entity.js';
import type { Application } from '../../application/application.entity.js';
import type { ApplicationEvent, ApplicationState } from '../../application/domain/application-states.js';
import { BankVerificationAttempt } from '../../bank-verification/bank-verification-attempt.entity.js';
import { Invoice } from '../../invoice/invoice.entity.js';
import { SlaWarning } from '../../review/sla-warning.entity.js';
import { Payout } from '../../treasury/payout.entity.js';
import { median } from '../domain/median.js';
import { dayWindow, type DayWindow } from '../domain/report-day.js';
import { decidedCases } from './decided-cases.js';

export interface DailyFigures {
  readonly day: string;
  /** Orders paid on the day. */
  readonly received: number;
  readonly approved: number;
  readonly returned: number;
  readonly rejected: number;
  /** Approved of all that took effect, 0–1; null where nothing did. */
  readonly approvalRate: number | null;
  /** From claim to decision; null where nothing was decided. */
  readonly medianReviewMinutes: number | null;
  /** Cases that went over their deadline on the day. */
  readonly overdue: number;
  readonly payoutsSettled: number;
  readonly payoutsFailed: number;
  readonly payoutsReturned: number;
  readonly invoicesIssued: number;
  readonly invoicesRed: number;
  /** Bank verifications passed. */
  readonly passed: number;
  /** Cases waiting for a decision when the figures were made. */
  readonly backlog: number;
}

interface Tables {
  ApplicationTransition: ApplicationTransition;
  Application: Application;
}

const waiting: ApplicationState[] = ['PENDING_REVIEW', 'IN_REVIEW', 'SECOND_REVIEW', 'ON_HOLD'];

/** The figures of one business day: the same for the screen and for the workbook. */
export async function dailyFigures(em: EntityManager, day: string): Promise<DailyFigures> {
  const window = dayWindow(day);
  const events = await countEvents(em, window);
  const of = (...names: ApplicationEvent[]): number => names.reduce((sum, name) => sum + (events.get(name) ?? 0), 0);
  const approved = of('approve', 'confirmApproval');
  const returned = of('return', 'confirmReturn');
  const rejected = of('confirmRejection');
  const effective = approved + returned + rejected;
  return {
    day: window.day,
    received: of('paid'),
    approved,
    returned,
    rejected,
    approvalRate: effective === 0 ? null : approved / effective,
    medianReviewMinutes: await medianMinutes(em, window),
    passed: of('bankPassed'),
    ...(await bankFigures(em, window)),
    invoicesIssued: await em.count(Invoice, { issuedAt: within(window) }),
    invoicesRed: await em.count(Invoice, { redAt: within(window) }),
    overdue: await em.count(SlaWarning, { level: 100, raisedAt: within(window) }),
    backlog: await countWaiting(em),
  };
}

async function countEvents(em: EntityManager, { from, until }: DayWindow): Promise<Map<ApplicationEvent, number>> {
  const counted = await rows<Tables>(em)
    .selectFrom('ApplicationTransition')
    .select(({ fn }) => ['event', fn.countAll<number>().as('n')])
    .where('at', '>=', from)
    .where('at', '<', until)
    .groupBy('event')
    .execute();
  return new Map(counted.map(({ event, n }) => [event, Number(n)]));
}

async function medianMinutes(em: EntityManager, window: DayWindow): Promise<number | null> {
  const minutes: number[] = [];
  for await (const decided of decidedCases(em, window)) if (decided.minutes !== null) minutes.push(decided.minutes);
  const middle = median(minutes);
  return middle === null ? null : Math.round(middle);
}

async function bankFigures(em: EntityManager, window: DayWindow) {
  return {
    payoutsSettled: await em.count(Payout, { settledAt: within(window) }),
    payoutsReturned: await em.count(Payout, { returnedAt: within(window) }),
    payoutsFailed: await em.count(BankVerificationAttempt, { state: 'FAILED', endedAt: within(window) }),
  };
}

const within = ({ from, until }: DayWindow) => ({ $gte: from, $lt: until });

async function countWaiting(em: EntityManager): Promise<number> {
  const { n } = await rows<Tables>(em)
    .selectFrom('Application')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('state', 'in', waiting)
    .executeTakeFirstOrThrow();
  return Number(n);
}
