import { beforeEach, expect, test } from '@jest/globals';
import { after, days, hours } from '../../../platform/clock.js';
import { anApplication } from '../../../test/factories/applications.js';
import { caseNow } from '../../../test/factories/reviews.js';
import { aStaffMember } from '../../../test/factories/staff.js';
import { describeOnBothDatabases, testNow } from '../../../test/harness.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { UrgencyGrant } from '../urgency-grant.entity.js';
import { grantUrgency } from './grant-urgency.js';
import { takeNext } from './take-next.js';

const tomorrow = after(testNow, days(1));
const refusal = (code: string) => expect.objectContaining({ code });

describeOnBothDatabases('an urgent mark', (harness) => {
  let senior: StaffActor;

  beforeEach(async () => {
    harness().clock.set(testNow);
    senior = await aStaffMember(harness(), 'senior_reviewer');
  });

  const grant = async (id: string, opensAt = tomorrow, actor = senior): Promise<string> =>
    grantUrgency(harness().runtime, actor, { id, version: (await caseNow(harness(), id)).version, opensAt });

  test('puts an order before those that wait longer, and leaves an audit row', async () => {
    await anApplication(harness());
    harness().clock.advance(hours(1));
    const { id } = await anApplication(harness());
    await grant(id);
    expect(await takeNext(harness().runtime, await aStaffMember(harness(), 'reviewer'))).toBe(id);
    const audited = await harness().database.orm.em.fork().count(AuditEntry, { caseId: id, action: 'review.urgency-granted' });
    expect(audited).toBe(1);
  });

  test('is a senior’s to grant', async () => {
    const { id } = await anApplication(harness());
    const reviewer = await aStaffMember(harness(), 'reviewer');
    await expect(grant(id, tomorrow, reviewer)).rejects.toEqual(refusal('NOT_PERMITTED'));
  });

  test.each([['passed', -hours(1)], ['far away', days(31)]])('needs a bid opening that is neither past nor far: %s', async (_, distance) => {
    const { id } = await anApplication(harness());
    await expect(grant(id, after(testNow, distance))).rejects.toEqual(refusal('INVALID_INPUT'));
  });

  test('means nothing for an order that is not paid yet', async () => {
    const { id } = await anApplication(harness(), { state: 'AWAITING_PAYMENT' });
    await expect(grant(id)).rejects.toEqual(refusal('WRONG_STATE'));
  });

  test('is refused when the case changed since it was seen, and nothing is used up', async () => {
    const { id, version } = await anApplication(harness());
    const stale = grantUrgency(harness().runtime, senior, { id, version: version - 1, opensAt: tomorrow });
    await expect(stale).rejects.toEqual(refusal('STALE_VERSION'));
    expect(await harness().database.orm.em.fork().count(UrgencyGrant, { applicationId: id })).toBe(0);
  });

  test('of eight asked for at once, a senior grants five in a day and the rest the day after', async () => {
    const cases = await Promise.all(Array.from({ length: 8 }, () => anApplication(harness())));
    const outcomes = await Promise.allSettled(cases.map(({ id }) => grant(id)));
    const refused = outcomes.flatMap((outcome, index) => (outcome.status === 'rejected' ? [{ index, reason: outcome.reason as unknown }] : []));
    expect(refused.map(({ reason }) => reason)).toEqual(Array.from({ length: 3 }, () => refusal('LIMIT_REACHED')));
    harness().clock.set(tomorrow);
    const [first] = refused;
    await expect(grant(cases[first!.index]!.id, after(tomorrow, days(1)))).resolves.toBe(cases[first!.index]!.id);
  });
});
