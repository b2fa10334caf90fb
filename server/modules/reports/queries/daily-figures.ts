import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { ApplicationTransition } from '../../application/application-transition.entity.js';
import type { Application } from '../../application/application.entity.js';
import type { ApplicationEvent, ApplicationState } from '../../application/domain/application-states.js';
import type { BankVerificationAttempt } from '../../bank-verification/bank-verification-attempt.entity.js';
import type { SlaWarning } from '../../review/sla-warning.entity.js';
import type { Payout } from '../../treasury/payout.entity.js';
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
  /** Bank verifications passed. */
  readonly passed: number;
  /** Cases waiting for a decision when the figures were made. */
  readonly backlog: number;
}

interface Tables {
  ApplicationTransition: ApplicationTransition;
  Application: Application;
  BankVerificationAttempt: BankVerificationAttempt;
  SlaWarning: SlaWarning;
  Payout: Payout;
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
    overdue: await countWithin(em, 'SlaWarning', 'raisedAt', window, { level: 100 }),
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
    payoutsSettled: await countWithin(em, 'Payout', 'settledAt', window),
    payoutsReturned: await countWithin(em, 'Payout', 'returnedAt', window),
    payoutsFailed: await countWithin(em, 'BankVerificationAttempt', 'endedAt', window, { state: 'FAILED' }),
  };
}

type Moment = 'raisedAt' | 'settledAt' | 'returnedAt' | 'endedAt';

async function countWithin(em: EntityManager, table: 'SlaWarning' | 'Payout' | 'BankVerificationAttempt', moment: Moment, { from, until }: DayWindow, equal: object = {}): Promise<number> {
  const range = { [moment]: { $gte: from, $lt: until } };
  return em.count(table as never, { ...range, ...equal } as never);
}

async function countWaiting(em: EntityManager): Promise<number> {
  const { n } = await rows<Tables>(em)
    .selectFrom('Application')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('state', 'in', waiting)
    .executeTakeFirstOrThrow();
  return Number(n);
}
