import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aTeam, type Team } from '../../../test/case-rig.js';
import { consoleClient, mutate } from '../../../test/console-client.js';
import { aCase, anApplication, uploadSignedForm } from '../../../test/factories/applications.js';
import { claim, returnForSeal } from '../../../test/factories/reviewer-steps.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { minutes } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { inChina } from '../../calendar/domain/state-council-2026.fixture.js';
import { OutboxEvent } from '../../../platform/outbox/outbox.entity.js';
import { resubmitApplication } from '../../intake/commands/resubmit-application.js';
import { SlaWarning } from '../sla-warning.entity.js';
import { raiseSlaWarnings } from './raise-sla-warnings.js';

interface WarningPage {
  readonly slaWarnings: { readonly items: readonly { readonly id: string; readonly level: number }[]; readonly next: string | null };
}

describeOnBothDatabases('SLA warnings', (harness) => {
  const ask = consoleClient(harness);
  let team: Team;

  beforeAll(async () => {
    team = await aTeam(harness());
  });

  /** Wednesday 10:00: due on Monday at 10:00, 27 working hours later. */
  beforeEach(async () => {
    harness().clock.set(inChina('2026-06-10 10:00'));
    await harness().runtime.transact(systemActor('test'), async ({ em }) => {
      await em.nativeDelete(SlaWarning, {});
      await em.nativeUpdate(Application, {}, { slaRunning: false, slaDeadline: null });
    });
  });

  const levelsOf = async (applicationId: string) =>
    (await harness().database.orm.em.fork().find(SlaWarning, { applicationId }, { orderBy: { level: 'asc' } })).map(({ level }) => level);
  const raiseAt = (moment: string) => {
    harness().clock.set(inChina(moment));
    return raiseSlaWarnings(harness().runtime);
  };

  test('are raised once at each level as working time passes, and the breach goes to the managers', async () => {
    const { id } = await anApplication(harness());
    const steps: [string, number[]][] = [
      ['2026-06-11 14:00', []],
      ['2026-06-11 14:30', [50]],
      ['2026-06-12 12:15', [50, 75]],
      ['2026-06-12 17:00', [50, 75, 90]],
      ['2026-06-15 10:00', [50, 75, 90]],
      ['2026-06-15 10:01', [50, 75, 90, 100]],
      ['2026-06-16 10:00', [50, 75, 90, 100]],
    ];
    for (const [moment, levels] of steps) {
      await raiseAt(moment);
      expect({ moment, levels: await levelsOf(id) }).toEqual({ moment, levels });
    }
    const em = harness().database.orm.em.fork();
    expect(await em.count(AuditEntry, { caseId: id, action: 'review.sla-warned' })).toBe(4);
    const breaches = await em.find(OutboxEvent, { name: 'review.sla-breached' });
    expect(breaches.map(({ payload }) => payload['applicationId'])).toEqual([id]);
  });

  test('that were skipped while nobody looked are not made up for', async () => {
    const { id } = await anApplication(harness());
    expect(await raiseAt('2026-06-15 11:00')).toBe(1);
    expect(await levelsOf(id)).toEqual([100]);
  });

  test('stand still while the case is with the applicant, and begin anew after it', async () => {
    const { application, applicant } = await aCase(harness());
    const { id } = application;
    await raiseAt('2026-06-11 15:00');
    await claim(harness(), team.reviewer, id);
    await returnForSeal(harness(), team.reviewer, id);
    expect(await raiseAt('2026-06-15 12:00')).toBe(0);
    await uploadSignedForm(harness(), applicant, id);
    await resubmitApplication(harness().runtime, applicant, { id });
    await raiseAt('2026-06-17 12:00');
    const warnings = await harness().database.orm.em.fork().find(SlaWarning, { applicationId: id }, { orderBy: { segment: 'asc' } });
    expect(warnings.map(({ segment }) => segment)).toEqual([1, 3]);
  });

  test('by two servers at once are raised once', async () => {
    const { id } = await anApplication(harness());
    harness().clock.set(inChina('2026-06-15 11:00'));
    const raised = await Promise.all([1, 2, 3].map(() => raiseSlaWarnings(harness().runtime)));
    expect(raised.reduce((sum, n) => sum + n, 0)).toBe(1);
    expect(await levelsOf(id)).toEqual([100]);
  });

  const query = `query ($first: Int!, $after: String) { slaWarnings(first: $first, after: $after) {
    items { id level orderNo organisationName acknowledgedAt acknowledgedByName } next } }`;
  const list = async (first: number, cursor: string | null = null) =>
    ((await ask(team.manager, query, { first, after: cursor })).data as unknown as WarningPage).slaWarnings;
  const acknowledge = (actor: Team[keyof Team] | undefined, id: string) =>
    mutate(ask, actor, { name: 'acknowledgeSlaWarning', argument: 'id', type: 'ID!', value: id, fields: '... on SlaWarning { id acknowledgedByName }' });

  test('are listed to managers, the worst first, the acknowledged last', async () => {
    await anApplication(harness());
    await raiseAt('2026-06-11 15:00');
    harness().clock.set(inChina('2026-06-10 10:00'));
    await anApplication(harness());
    await raiseAt('2026-06-15 11:00');
    const before = await list(50);
    expect(before.items.map(({ level }) => level)).toEqual([100, 100, 50]);
    await acknowledge(team.manager, before.items[0]!.id);
    const pages = [];
    for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
      const page = await list(1, cursor);
      pages.push(...page.items);
      cursor = page.next;
    }
    expect(pages.map(({ id }) => id)).toEqual([before.items[1]!.id, before.items[2]!.id, before.items[0]!.id]);
    expect((await ask(team.reviewer, query, { first: 5 })).errors).toEqual(['NOT_PERMITTED']);
  });

  test('are acknowledged once, by a manager', async () => {
    await anApplication(harness());
    await raiseAt('2026-06-15 11:00');
    const { id } = (await list(1)).items[0]!;
    expect(await acknowledge(undefined, id)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await acknowledge(team.auditor, id)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await acknowledge(team.manager, 'none')).toMatchObject({ code: 'NOT_FOUND' });
    const both = await Promise.all([acknowledge(team.manager, id), acknowledge(team.manager, id)]);
    expect(both).toEqual(expect.arrayContaining([
      expect.objectContaining({ __typename: 'SlaWarning', acknowledgedByName: team.manager.name }),
      expect.objectContaining({ code: 'WRONG_STATE', changedBy: team.manager.name }),
    ]));
  });

  test('wait for working time: nothing is due because a weekend passed', async () => {
    const { id } = await anApplication(harness());
    await raiseAt('2026-06-12 18:00');
    const friday = await levelsOf(id);
    harness().clock.advance(minutes(60 * 24 * 2));
    await raiseSlaWarnings(harness().runtime);
    expect(await levelsOf(id)).toEqual(friday);
  });
});
