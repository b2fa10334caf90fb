import { beforeEach, expect, test } from '@jest/globals';
import { minutes } from '../../../platform/clock.js';
import { anApplication } from '../../../test/factories/applications.js';
import { aClaimedCase, caseNow } from '../../../test/factories/reviews.js';
import { aStaffMember, staffNow } from '../../../test/factories/staff.js';
import { describeOnBothDatabases, testNow } from '../../../test/harness.js';
import { Application } from '../../application/application.entity.js';
import { ApplicationTransition } from '../../application/application-transition.entity.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { claimApplication } from './claim-application.js';
import { releaseApplication } from './release-application.js';
import { releaseLapsedClaims } from './release-lapsed-claims.js';
import { renewClaim } from './renew-claim.js';
import { takeNext } from './take-next.js';

const refusal = (code: string) => expect.objectContaining({ code });

describeOnBothDatabases('a claim', (harness) => {
  let reviewer: StaffActor;
  let colleague: StaffActor;

  beforeEach(async () => {
    harness().clock.set(testNow);
    reviewer = await aStaffMember(harness(), 'reviewer');
    colleague = await aStaffMember(harness(), 'reviewer');
    // Cases of earlier tests leave the queue, so that each test sees its own only.
    const earlier = { state: { $in: ['PENDING_REVIEW', 'IN_REVIEW'] as const } };
    await harness().runtime.transact(reviewer, ({ em }) => em.nativeUpdate(Application, earlier as object, { state: 'DRAFT' }));
  });

  test('of the next case gives the one whose deadline is nearest', async () => {
    const first = await anApplication(harness());
    harness().clock.advance(minutes(5));
    await anApplication(harness());
    expect(await takeNext(harness().runtime, reviewer)).toBe(first.id);
  });

  test('of the next case prefers a granted bid opening to any deadline', async () => {
    await anApplication(harness());
    const urgent = await anApplication(harness());
    await harness().runtime.transact(reviewer, ({ em }) => em.nativeUpdate(Application, { id: urgent.id }, { urgentAt: testNow }));
    expect(await takeNext(harness().runtime, reviewer)).toBe(urgent.id);
  });

  test('by sixteen reviewers at once gives each another case, and the seventeenth nothing', async () => {
    for (let i = 0; i < 16; i += 1) await anApplication(harness());
    const crowd = await Promise.all(Array.from({ length: 17 }, () => aStaffMember(harness(), 'reviewer')));
    const taken = await Promise.allSettled(crowd.map((one) => takeNext(harness().runtime, one)));
    const ids = taken.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(new Set(ids).size).toBe(16);
    expect(taken.filter((result) => result.status === 'rejected')).toEqual([{ status: 'rejected', reason: refusal('NOTHING_TO_TAKE') }]);
  });

  test('on one case by eight at once has one winner, and one claim in its history', async () => {
    const { id } = await anApplication(harness());
    const crowd = await Promise.all(Array.from({ length: 8 }, () => aStaffMember(harness(), 'reviewer')));
    const results = await Promise.allSettled(crowd.map((one) => claimApplication(harness().runtime, one, { id })));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const claims = await harness().database.orm.em.fork().count(ApplicationTransition, { applicationId: id, event: 'claim' });
    expect(claims).toBe(1);
  });

  test('keeps a colleague out until it runs out', async () => {
    const { id } = await aClaimedCase(harness(), reviewer);
    await expect(claimApplication(harness().runtime, colleague, { id })).rejects.toEqual(refusal('ALREADY_CLAIMED'));
    harness().clock.advance(minutes(16));
    await claimApplication(harness().runtime, staffNow(harness(), colleague), { id });
    expect(await caseNow(harness(), id)).toMatchObject({ claimedBy: colleague.id, state: 'IN_REVIEW' });
  });

  test('is renewed by activity, without a new version', async () => {
    const { id, version } = await aClaimedCase(harness(), reviewer);
    harness().clock.advance(minutes(14));
    await renewClaim(harness().runtime, staffNow(harness(), reviewer), id);
    harness().clock.advance(minutes(14));
    await expect(claimApplication(harness().runtime, staffNow(harness(), colleague), { id })).rejects.toEqual(refusal('ALREADY_CLAIMED'));
    expect((await caseNow(harness(), id)).version).toBe(version);
  });

  test('that ran out cannot be renewed', async () => {
    const { id } = await aClaimedCase(harness(), reviewer);
    harness().clock.advance(minutes(15));
    await expect(renewClaim(harness().runtime, staffNow(harness(), reviewer), id)).rejects.toEqual(refusal('NOT_CLAIMED_BY_YOU'));
  });

  test('is taken over by a senior who says why, and by nobody else', async () => {
    const { id } = await aClaimedCase(harness(), reviewer);
    const senior = await aStaffMember(harness(), 'senior_reviewer');
    const { runtime } = harness();
    await expect(claimApplication(runtime, senior, { id })).rejects.toEqual(refusal('REASON_REQUIRED'));
    await expect(claimApplication(runtime, colleague, { id, takeoverReason: 'mine' })).rejects.toEqual(refusal('ALREADY_CLAIMED'));
    await claimApplication(runtime, senior, { id, takeoverReason: 'colleague is ill' });
    expect((await caseNow(harness(), id)).claimedBy).toBe(senior.id);
  });

  test('given back returns the case to the queue with its clock untouched', async () => {
    const { id, version, slaDeadline } = await aClaimedCase(harness(), reviewer);
    await releaseApplication(harness().runtime, reviewer, { id, version });
    expect(await caseNow(harness(), id)).toMatchObject({ state: 'PENDING_REVIEW', claimedBy: null, leaseUntil: null, slaDeadline });
  });

  test('given back on a stale screen is refused and changes nothing', async () => {
    const { id, version } = await aClaimedCase(harness(), reviewer);
    await expect(releaseApplication(harness().runtime, reviewer, { id, version: version - 1 })).rejects.toEqual(refusal('STALE_VERSION'));
    expect((await caseNow(harness(), id)).state).toBe('IN_REVIEW');
  });

  test('that ran out is released by the job, a live one is not', async () => {
    const lapsed = await aClaimedCase(harness(), reviewer);
    harness().clock.advance(minutes(10));
    const live = await aClaimedCase(harness(), colleague);
    harness().clock.advance(minutes(6));
    expect(await releaseLapsedClaims(harness().runtime)).toBe(1);
    expect((await caseNow(harness(), lapsed.id)).state).toBe('PENDING_REVIEW');
    expect((await caseNow(harness(), live.id)).state).toBe('IN_REVIEW');
  });

  test.each(['hotline', 'finance', 'manager', 'auditor', 'admin'] as const)('is not for %s', async (role) => {
    const { id } = await anApplication(harness());
    const outsider = await aStaffMember(harness(), role);
    await expect(claimApplication(harness().runtime, outsider, { id })).rejects.toEqual(refusal('NOT_PERMITTED'));
    await expect(takeNext(harness().runtime, outsider)).rejects.toEqual(refusal('NOT_PERMITTED'));
    expect((await caseNow(harness(), id)).state).toBe('PENDING_REVIEW');
  });
});
