import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aTeam, type Team } from '../../../test/case-rig.js';
import { consoleClient } from '../../../test/console-client.js';
import { aPlantedCase, replant } from '../../../test/factories/planted-case.js';
import { aStaffMember } from '../../../test/factories/staff.js';
import { describeOnBothDatabases, testNow } from '../../../test/harness.js';
import { countStatements } from '../../../test/statements.js';
import { after, hours, minutes } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { NOT_URGENT } from '../../application/domain/urgency.js';
import { Decision } from '../decision.entity.js';
import { queue, type QueueItem, type QueuePage } from './queue.js';
import type { QueueTab } from './queue-tabs.js';

describeOnBothDatabases('the queue', (harness) => {
  const ask = consoleClient(harness);
  let team: Team;

  beforeAll(async () => {
    team = await aTeam(harness());
  });

  beforeEach(async () => {
    harness().clock.set(testNow);
    const gone = { state: 'DRAFT' as const, claimedBy: null, leaseUntil: null, slaRunning: false, slaDeadline: null };
    await harness().runtime.transact(systemActor('test'), ({ em }) => em.nativeUpdate(Application, {}, gone));
  });

  const page = (tab: QueueTab, first = 50, cursor?: string | null): Promise<QueuePage> =>
    queue(harness().runtime, team.reviewer, tab, { first, after: cursor });
  const ids = (items: readonly QueueItem[]) => items.map(({ id }) => id);
  const due = (inHours: number) => ({ slaRunning: true, slaDeadline: after(testNow, hours(inHours)) });

  test('shows bid openings first, then a deadline that cannot be reckoned yet, then the nearest deadline', async () => {
    const late = await aPlantedCase(harness(), due(40));
    const soon = await aPlantedCase(harness(), due(3));
    const unreckoned = await aPlantedCase(harness(), { slaRunning: true, slaDeadline: null });
    const urgent = await aPlantedCase(harness(), { ...due(60), urgentAt: after(testNow, hours(100)) });
    const { items } = await page('UNCLAIMED');
    expect(ids(items)).toEqual([urgent.id, unreckoned.id, soon.id, late.id]);
    expect(items.map(({ urgentAt }) => urgentAt)).toEqual([after(testNow, hours(100)), null, null, null]);
    expect(items[1]).toMatchObject({ slaColour: 'AMBER', slaMinutesLeft: null, slaDeadline: null });
  });

  test('tells time left, colour, project and flags on the row', async () => {
    await aPlantedCase(harness(), { ...due(4), flags: ['PHONE_CHECK_MISMATCH'] });
    const { items, count, capped, next } = await page('UNCLAIMED');
    expect({ count, capped, next }).toEqual({ count: 1, capped: false, next: null });
    expect(items[0]).toMatchObject({
      slaColour: 'AMBER', slaMinutesLeft: 240, flags: ['PHONE_CHECK_MISMATCH'], projectNameZh: '测试项目', projectNameEn: 'Test project',
      claimedByName: null, claimedByMe: false, round: 1,
    });
  });

  test('sorts cases onto their tabs', async () => {
    const claim = { claimedBy: team.reviewer.id, leaseUntil: after(testNow, minutes(10)) };
    const [mine, lapsed, second, hold, returned, overdue] = await Promise.all([
      aPlantedCase(harness(), { state: 'IN_REVIEW', ...claim }),
      aPlantedCase(harness(), { state: 'IN_REVIEW', ...claim, leaseUntil: after(testNow, -1) }),
      aPlantedCase(harness(), { state: 'SECOND_REVIEW' }),
      aPlantedCase(harness(), { state: 'ON_HOLD' }),
      aPlantedCase(harness(), { state: 'RETURNED', slaMinutesLeft: 700 }),
      aPlantedCase(harness(), { state: 'PENDING_REVIEW', ...due(-1) }),
    ]);
    const tabs: [QueueTab, string[]][] = [
      ['UNCLAIMED', [overdue.id]], ['MINE', [mine.id]], ['SECOND_REVIEW', [second.id]], ['ON_HOLD', [hold.id]],
      ['RETURNED', [returned.id]], ['OVERDUE', [overdue.id]],
    ];
    for (const [tab, expected] of tabs) expect({ tab, ids: ids((await page(tab)).items) }).toEqual({ tab, ids: expected });
    expect((await page('RETURNED')).items[0]).toMatchObject({ slaRunning: false, slaMinutesLeft: 700 });
    expect(lapsed.claimedBy).toBe(team.reviewer.id);
  });

  test('shows who holds a case, and to the holder that it is theirs', async () => {
    const claim = { claimedBy: team.senior_reviewer.id, leaseUntil: after(testNow, minutes(10)) };
    await aPlantedCase(harness(), { state: 'SECOND_REVIEW', ...claim });
    expect((await page('SECOND_REVIEW')).items[0]).toMatchObject({ claimedByName: team.senior_reviewer.name, claimedByMe: false });
    const own = await queue(harness().runtime, team.senior_reviewer, 'MINE', { first: 1 });
    expect(own.items[0]).toMatchObject({ claimedByMe: true });
  });

  test('counts its tabs, what is due soon and what one decided today', async () => {
    await aPlantedCase(harness(), due(4));
    await aPlantedCase(harness(), due(-2));
    const { id } = await aPlantedCase(harness(), { state: 'RETURNED' });
    const newcomer = await aStaffMember(harness(), 'reviewer');
    const decision = { applicationId: id, round: 1, kind: 'RETURN', status: 'EFFECTIVE', reasons: [], decidedBy: newcomer.id } as const;
    const decided = (decidedAt: Date) => harness().runtime.transact(newcomer, ({ em, newId }) =>
      em.insert(Decision, { ...decision, id: newId(), reasons: [], decidedAt }));
    await decided(testNow);
    await decided(after(testNow, -hours(11))); // 23:00 of the day before
    const { data } = await ask(newcomer, '{ queueCounts { unclaimed mine secondReview onHold returned overdue dueSoon decidedTodayByMe } }');
    expect(data).toEqual({
      queueCounts: { unclaimed: 2, mine: 0, secondReview: 0, onHold: 0, returned: 1, overdue: 1, dueSoon: 1, decidedTodayByMe: 1 },
    });
  });

  test('is read through the API page by page, and closed to those without a part in it', async () => {
    for (let i = 0; i < 3; i += 1) await aPlantedCase(harness(), due(i + 1));
    const query = 'query ($after: String) { queue(tab: UNCLAIMED, first: 2, after: $after) { items { id } next count } }';
    const first = (await ask(team.manager, query)).data as { queue: QueuePage };
    const second = (await ask(team.manager, query, { after: first.queue.next })).data as { queue: QueuePage };
    expect([first.queue.items.length, second.queue.items.length, second.queue.next, first.queue.count]).toEqual([2, 1, null, 3]);
    for (const role of ['hotline', 'finance', 'admin'] as const) expect((await ask(team[role], query)).errors).toEqual(['NOT_PERMITTED']);
    expect((await ask(undefined, query)).errors).toEqual(['NOT_SIGNED_IN']);
    expect((await ask(team.reviewer, query, { after: 'nonsense' })).errors).toEqual(['INVALID_INPUT']);
  });

  test('takes as many statements for fifty rows as for one', async () => {
    await aPlantedCase(harness(), due(1));
    const forOne = await countStatements(() => page('UNCLAIMED'));
    for (let i = 0; i < 49; i += 1) await aPlantedCase(harness(), { ...due(2), claimedBy: team.reviewer.id });
    const forFifty = await countStatements(() => page('UNCLAIMED'));
    expect((await page('UNCLAIMED')).items).toHaveLength(50);
    expect({ forOne, forFifty }).toEqual({ forOne: 7, forFifty: 7 });
  });

  describe('of any cases', () => {
    const pool: string[] = [];
    const columns = fc.record({
      urgentAt: fc.constantFrom(NOT_URGENT, NOT_URGENT, testNow, after(testNow, hours(1))),
      slaDeadline: fc.constantFrom(null, testNow, after(testNow, hours(2)), after(testNow, hours(3))),
    });

    beforeAll(async () => {
      for (let i = 0; i < 12; i += 1) pool.push((await aPlantedCase(harness())).id);
    });

    test('pages of any size follow each other without a gap, a repeat or disorder', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(columns, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (rows, size) => {
          for (const [i, id] of pool.entries()) {
            await replant(harness(), id, rows[i] ? { state: 'PENDING_REVIEW', slaRunning: true, ...rows[i] } : { state: 'DRAFT' });
          }
          const seen: QueueItem[] = [];
          let cursor: string | null = null;
          do {
            const { items, next }: QueuePage = await page('UNCLAIMED', size, cursor);
            seen.push(...items);
            cursor = next;
          } while (cursor !== null);
          const keys = seen.map(({ urgentAt, slaDeadline, id }) => [Number(urgentAt ?? NOT_URGENT), Number(slaDeadline ?? 0), id] as const);
          const sorted = keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
          expect(keys).toEqual(sorted);
          expect(new Set(ids(seen)).size).toBe(rows.length);
        }),
        { numRuns: 12 },
      );
    });
  });
});
