import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aHeldCase, aTeam, type Team } from '../../../test/case-rig.js';
import { consoleClient, mutate, type MutationAnswer } from '../../../test/console-client.js';
import { aPlantedCase } from '../../../test/factories/planted-case.js';
import { aStaffMember } from '../../../test/factories/staff.js';
import { describeOnBothDatabases, testNow } from '../../../test/harness.js';
import { after, days, hours, minutes } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { changeSetting } from '../../reference/commands/change-setting.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { Decision } from '../decision.entity.js';
import { Reveal } from '../reveal.entity.js';

describeOnBothDatabases('revealing a field', (harness) => {
  const ask = consoleClient(harness);
  let team: Team;

  beforeAll(async () => {
    team = await aTeam(harness());
  });

  beforeEach(async () => {
    harness().clock.set(testNow);
    await quota(30);
  });

  const quota = (value: number) => changeSetting(harness().runtime, systemActor('test'), { key: 'reveal.dailyQuota', value });
  const reveal = (actor: StaffActor | undefined, id: string, changes: object = {}): Promise<MutationAnswer> =>
    mutate(ask, actor, {
      name: 'revealField', argument: 'input', type: 'RevealInput!', fields: '... on Revealed { shown: field value until }',
      value: { id, field: 'OPERATOR_PHONE', reason: 'REVEAL_VERIFY_CALLER', ...changes },
    });
  const reveals = (actor: StaffActor) => harness().database.orm.em.fork().count(Reveal, { staffId: actor.id });

  test('shows the hotline one field of an open order for five minutes, on record without the value', async () => {
    const { id } = await aPlantedCase(harness(), { state: 'RETURNED' }, { form: { operator: { phone: '13812345678' } } });
    expect(await reveal(team.hotline, id)).toEqual({
      __typename: 'Revealed', shown: 'OPERATOR_PHONE', value: '13812345678', until: after(testNow, minutes(5)).toISOString(),
    });
    const [entry] = await harness().database.orm.em.fork().find(AuditEntry, { caseId: id, action: 'review.revealed' });
    expect(entry).toMatchObject({ actorId: team.hotline.id, details: { field: 'OPERATOR_PHONE', reason: 'REVEAL_VERIFY_CALLER' } });
    expect(JSON.stringify(entry)).not.toContain('13812345678');
  });

  test('is refused for an order that has ended', async () => {
    const { id } = await aPlantedCase(harness(), { state: 'CANCELLED' });
    expect(await reveal(team.hotline, id)).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('is refused to whoever is not signed in', async () => {
    const { id } = await aPlantedCase(harness());
    expect(await reveal(undefined, id)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  test('needs a reason from the list', async () => {
    const { id } = await aPlantedCase(harness());
    expect(await reveal(team.hotline, id, { reason: 'SEAL_UNCLEAR' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.reason' });
  });

  test.each(['finance', 'manager', 'auditor', 'admin'] as const)('is not for a %s', async (role) => {
    const { id } = await aPlantedCase(harness());
    expect(await reveal(team[role], id)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await reveals(team[role])).toBe(0);
  });

  test('is for reviewers of what they hold', async () => {
    const held = await aHeldCase(harness(), team.reviewer);
    expect(await reveal(team.reviewer, held.id)).toMatchObject({ __typename: 'Revealed' });
    expect(await reveal(team.senior_reviewer, held.id)).toMatchObject({ code: 'NOT_CLAIMED_BY_YOU' });
  });

  test('is for reviewers of what they decided in the last 15 days', async () => {
    const { id } = await aPlantedCase(harness(), { state: 'COMPLETED' });
    await harness().runtime.transact(team.reviewer, ({ em, newId, now }) =>
      em.insert(Decision, { id: newId(), applicationId: id, round: 1, kind: 'APPROVE', status: 'EFFECTIVE', reasons: [], decidedBy: team.reviewer.id, decidedAt: now }));
    harness().clock.advance(days(15) - minutes(1));
    expect(await reveal(team.reviewer, id)).toMatchObject({ __typename: 'Revealed' });
    harness().clock.advance(minutes(1));
    expect(await reveal(team.reviewer, id)).toMatchObject({ code: 'NOT_CLAIMED_BY_YOU' });
  });

  test('ends with the day’s quota, and begins again with the next day in China', async () => {
    await quota(2);
    const agent = await aStaffMember(harness(), 'hotline');
    const { id } = await aPlantedCase(harness());
    await reveal(agent, id);
    await reveal(agent, id);
    expect(await reveal(agent, id)).toMatchObject({ code: 'LIMIT_REACHED', retryAt: '2026-06-10T16:00:00.000Z' });
    harness().clock.advance(hours(14)); // midnight in China
    expect(await reveal(agent, id)).toMatchObject({ __typename: 'Revealed' });
  });

  test('by one person eight times at once does not go beyond the quota', async () => {
    await quota(3);
    const agent = await aStaffMember(harness(), 'hotline');
    const { id } = await aPlantedCase(harness());
    const answers = await Promise.all(Array.from({ length: 8 }, () => reveal(agent, id)));
    expect(answers.filter(({ __typename }) => __typename === 'Revealed')).toHaveLength(3);
    expect(answers.flatMap(({ code }) => code ?? [])).toEqual(Array.from({ length: 5 }, () => 'LIMIT_REACHED'));
    expect(await reveals(agent)).toBe(3);
  });
});
