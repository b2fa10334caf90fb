import { beforeAll, expect, test } from '@jest/globals';
import { aTeam, type Team } from '../../../test/case-rig.js';
import { aClaimedCase, caseNow } from '../../../test/factories/reviews.js';
import { staffNow } from '../../../test/factories/staff.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { LivenessSession } from '../../identity/liveness-session.entity.js';
import { PhoneCheck } from '../../identity/phone-check.entity.js';
import { requestLiveness, requestPhoneCheckAnew } from './request-reverification.js';

describeOnBothDatabases('asking for re-verification', (harness) => {
  let team: Team;

  beforeAll(async () => {
    team = await aTeam(harness());
  });

  const asked = (caseId: string) => harness().database.orm.em.fork().find(AuditEntry, { caseId, action: 'review.re-verification-asked' });

  test('of the face invites the operator anew, in the asker’s name', async () => {
    const { id, version } = await aClaimedCase(harness(), team.reviewer);
    await requestLiveness(harness().runtime, staffNow(harness(), team.reviewer), { id, version });
    const em = harness().database.orm.em.fork();
    expect(await em.findOne(LivenessSession, { applicationId: id, state: 'INVITED' })).toMatchObject({ attempt: 2, requestedBy: team.reviewer.id });
    expect(await asked(id)).toMatchObject([{ actorId: team.reviewer.id, details: { what: 'liveness' } }]);
    expect(await caseNow(harness(), id)).toMatchObject({ state: 'IN_REVIEW', version: version + 1, claimedBy: team.reviewer.id });
  });

  test('of the phone has the carrier asked once more', async () => {
    const { id, version } = await aClaimedCase(harness(), team.reviewer);
    await requestPhoneCheckAnew(harness().runtime, staffNow(harness(), team.reviewer), { id, version });
    const em = harness().database.orm.em.fork();
    expect(await em.findOne(PhoneCheck, { applicationId: id, result: 'REQUESTED' })).toMatchObject({ attempt: 2, requestedBy: team.reviewer.id });
    expect(await asked(id)).toMatchObject([{ details: { what: 'phone-check' } }]);
  });

  test('needs the claim; a senior needs none', async () => {
    const { id, version } = await aClaimedCase(harness(), team.reviewer);
    const colleague = { ...staffNow(harness(), team.reviewer), id: team.auditor.id };
    await expect(requestLiveness(harness().runtime, staffNow(harness(), colleague), { id, version })).rejects.toMatchObject({ code: 'NOT_CLAIMED_BY_YOU' });
    await requestLiveness(harness().runtime, staffNow(harness(), team.senior_reviewer), { id, version });
    expect(await asked(id)).toMatchObject([{ actorId: team.senior_reviewer.id }]);
  });
});
