import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityClass } from '@mikro-orm/core';
import { applicantActor } from '../../server/modules/applicant/applicant-actor.js';
import { accountPhoneIndex } from '../../server/modules/applicant/phone-index.js';
import { PortalAccount } from '../../server/modules/applicant/portal-account.entity.js';
import { Application } from '../../server/modules/application/application.entity.js';
import { applicationStates } from '../../server/modules/application/domain/application-states.js';
import { readSla } from '../../server/modules/application/domain/sla-standing.js';
import { urgentOrNull } from '../../server/modules/application/domain/urgency.js';
import { listAuditEntries } from '../../server/modules/audit/queries/list-audit-entries.js';
import { BankVerificationAttempt } from '../../server/modules/bank-verification/bank-verification-attempt.entity.js';
import { loadOwnApplication } from '../../server/modules/application/queries/load-application.js';
import { businessCalendar } from '../../server/modules/reference/queries/business-calendar.js';
import { ReportRun } from '../../server/modules/reports/report-run.entity.js';
import { Decision } from '../../server/modules/review/decision.entity.js';
import { verifyPassword } from '../../server/modules/staff/password-hash.js';
import { StaffMember } from '../../server/modules/staff/staff-member.entity.js';
import { Payout } from '../../server/modules/treasury/payout.entity.js';
import { ReconciliationException } from '../../server/modules/treasury/reconciliation-exception.entity.js';
import { StatementEntry } from '../../server/modules/treasury/statement-entry.entity.js';
import { Statement } from '../../server/modules/treasury/statement.entity.js';
import { OutboxDelivery } from '../../server/platform/outbox/outbox.entity.js';
import { databaseKinds } from '../../server/test/harness.js';
import { DEMO_PASSWORD, demoAccounts, demoHallAccounts } from '../demo-accounts.js';
import { openTestHouse, type TestHouse } from './house.fixture.js';
import { plainStudio } from './plain-studio.js';
import { stories } from './plan.js';
import { seedDemo, type SeededDemo } from './seed-demo.js';

/** A Friday morning inside working hours: 10:20 in Shanghai. */
const now = new Date('2026-11-20T02:20:00Z');

/** What the run on each database came to, for the comparison at the end. */
const outcomes: string[][] = [];

describe.each(databaseKinds)('a demonstration with one case of each kind (%s)', (kind) => {
  let house: TestHouse;
  let seeded: SeededDemo;

  beforeAll(async () => {
    house = await openTestHouse(kind);
    seeded = await seedDemo(house, { seed: 'test', now, pictures: plainStudio(), size: 1 });
  }, 240_000);
  afterAll(() => house.close());

  const all = <T extends object>(entity: EntityClass<T>): Promise<T[]> => house.runtime.db.orm.em.fork().find<T>(entity, {});

  test('has each kind once, and ends at the moment it was asked for', async () => {
    expect(seeded).toEqual({ cases: stories.length, missingYears: [] });
    expect(house.clock.now()).toEqual(now);
  });

  test('has a case in every state that can be reached before certificates are issued', async () => {
    const found = new Set((await all(Application)).map(({ state }) => state));
    expect([...found].sort()).toEqual(applicationStates.filter((state) => state !== 'ISSUING' && state !== 'COMPLETED').sort());
  });

  test('has cases with time left, with little, and with none, waiting and in review', async () => {
    const calendar = await businessCalendar(house.runtime.db.orm.em.fork());
    const coloursOf = async (state: string): Promise<unknown> => {
      const cases = (await all(Application)).filter((application) => application.state === state);
      return new Set(cases.map((application) => readSla(calendar, application, now).colour));
    };
    const every = new Set(['NEUTRAL', 'AMBER', 'RED']);
    expect([await coloursOf('PENDING_REVIEW'), await coloursOf('IN_REVIEW')]).toEqual([every, every]);
  });

  test('has claims that are live now, a bid opening still to come, and a second round', async () => {
    const cases = await all(Application);
    const claimed = cases.filter(({ state }) => state === 'IN_REVIEW');
    expect(claimed.every(({ leaseUntil }) => leaseUntil! > now)).toBe(true);
    expect(cases.some(({ state, urgentAt }) => state === 'PENDING_REVIEW' && (urgentOrNull(urgentAt) ?? now) > now)).toBe(true);
    expect(cases.some(({ state, round }) => state === 'PENDING_REVIEW' && round === 2)).toBe(true);
  });

  test('has cases that a person has to judge: contradicted by the carrier, rejected before', async () => {
    const flags = (await all(Application)).flatMap((application) => application.flags);
    expect(flags).toEqual(expect.arrayContaining(['EARLIER_REJECTION', 'PHONE_CHECK_MISMATCH']));
  });

  test('has proposals that wait for a person other than the proposer', async () => {
    const proposed = (await all(Decision)).filter(({ status }) => status === 'PROPOSED');
    expect(new Set(proposed.map((decision) => decision.kind))).toEqual(new Set(['APPROVE', 'REJECT', 'ESCALATE']));
    const seniors = (await all(StaffMember)).filter(({ role }) => role === 'senior_reviewer').map(({ id }) => id);
    expect(proposed.filter(({ decidedBy }) => seniors.includes(decidedBy))).toEqual([]);
  });

  test('has payouts that passed, failed by applicant and by channel, came back, are unknown, and are paid without a line', async () => {
    const attempts = await all(BankVerificationAttempt);
    const states = attempts.map(({ state }) => state);
    expect(states).toEqual(expect.arrayContaining(['CREATED', 'SUBMITTED', 'UNKNOWN', 'SETTLED', 'PASSED', 'RETURNED']));
    const reasons = attempts.filter(({ state }) => state === 'FAILED').map(({ failureReason, counts }) => `${failureReason} ${counts}`);
    expect(reasons).toEqual(expect.arrayContaining(['NAME_MISMATCH true', 'NO_SUCH_ACCOUNT true', 'CHANNEL_DOWN false']));
  });

  test('left nothing undone in the outbox', async () => {
    expect((await all(OutboxDelivery)).filter(({ state }) => state !== 'DONE')).toEqual([]);
  });

  test('has an audit log in which every row is as it was written', async () => {
    let read = 0;
    for (let after: string | null = null; ;) {
      const page = await listAuditEntries(house.runtime, {}, { first: 100, after });
      expect(page.items.filter(({ intact }) => !intact)).toEqual([]);
      read += page.items.length;
      if (!page.next) break;
      after = page.next;
    }
    expect(read).toBeGreaterThan(1000);
  });

  test('agrees with the bank’s own ledger: transfers, lines and statements', async () => {
    const { transfers, entries, statements } = await house.bank.ledger();
    const sent = (await all(Payout)).filter(({ sentAt }) => sentAt !== null);
    const numberAndAmount = ({ requestNo, amountFen }: { requestNo: string; amountFen: number }) => [requestNo, amountFen];
    expect(transfers.map(numberAndAmount).sort()).toEqual(sent.map(numberAndAmount).sort());
    const booked = entries.map(({ reference, direction, amountFen, requestNo }) => [reference, direction, amountFen, requestNo ?? null]);
    const stored = (await all(StatementEntry))
      .map(({ bankReference, direction, amountFen, requestNo }) => [bankReference, direction, amountFen, requestNo]);
    expect(stored.sort()).toEqual(booked.sort());
    const imported = (await all(Statement)).map(({ openingFen, closingFen }) => [openingFen, closingFen]);
    expect(imported.sort()).toEqual(statements.map(({ openingFen, closingFen }) => [openingFen, closingFen]).sort());
  });

  test('ends with exceptions for finance to work on, and others that were resolved', async () => {
    const exceptions = await all(ReconciliationException);
    const kinds = (resolved: boolean): string[] => {
      const found = exceptions.filter(({ resolvedAt }) => (resolvedAt !== null) === resolved);
      return [...new Set(found.map(({ kind }) => kind))].sort();
    };
    expect(kinds(false)).toEqual(['AMOUNT_DIFFERS', 'MISSING_AT_BANK', 'MISSING_HERE', 'UNKNOWN_TOO_LONG']);
    expect(kinds(true)).toEqual(['DUPLICATE', 'MISSING_HERE']);
  });

  test('lets everybody in with the published password, which nobody has to change', async () => {
    const staff = await all(StaffMember);
    const nameAndRole = ({ username, role }: { username: string; role: string }) => [username, role];
    expect(staff.map(nameAndRole).sort()).toEqual(demoAccounts.map(nameAndRole).sort());
    for (const { passwordHash, passwordExpiredAt } of staff) {
      expect([passwordExpiredAt, await verifyPassword(passwordHash, DEMO_PASSWORD)]).toEqual([null, true]);
    }
  });

  test.each(demoHallAccounts)('lets $phone into the hall with the published password, to the orders it filed', async ({ phone, files }) => {
    const em = house.runtime.db.orm.em.fork();
    const account = await em.findOneOrFail(PortalAccount, { phoneIndex: accountPhoneIndex(house.runtime.sealing, phone) });
    expect(await verifyPassword(account.passwordHash!, DEMO_PASSWORD)).toBe(true);
    const own = await em.find(Application, { accountId: account.id });
    expect(own).toHaveLength(files.length);
    for (const { id } of own) expect(await loadOwnApplication(em, applicantActor(account.id), id)).toMatchObject({ id });
  });

  test('has yesterday’s report', async () => {
    expect(await all(ReportRun)).toMatchObject([{ state: 'READY', day: '2026-11-19' }]);
  });

  test('is the same wherever it is made: order numbers, states and rounds do not depend on database or keys', async () => {
    const cases = await all(Application);
    const outcome = cases.map(({ orderNo, organisationName, state, round }) => `${orderNo} ${organisationName} ${state} ${round}`).sort();
    expect(outcome.length).toBeGreaterThan(stories.length);
    outcomes.push(outcome);
    expect(outcomes.at(-1)).toEqual(outcomes[0]);
  });
});
