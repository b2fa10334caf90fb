import { beforeEach, expect, test } from '@jest/globals';
import { days } from '../../../platform/clock.js';
import { OutboxEvent } from '../../../platform/outbox/outbox.entity.js';
import { aCreditCode, aDeclaredApplicant, aMobileNumber, anApplicant, anOrganisation, aStaffMember, type OrganisationFacts } from '../../../test/factories.js';
import { aLoggedInApplicant } from '../../../test/hall.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { roles } from '../../staff/domain/roles.js';
import type { ApplicantActor } from '../applicant-actor.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import { accessibleOrganisations } from '../queries/accessible-organisations.js';
import { me } from '../queries/me.js';
import { openGrant } from '../queries/open-grant.js';
import { declareOrganisation } from './declare-organisation.js';
import { inviteToOrganisation } from './invite-to-organisation.js';
import { reassignOrganisation } from './reassign-organisation.js';
import { setEmail } from './set-email.js';

describeOnBothDatabases('acting for an organisation', (harness) => {
  let organisation: OrganisationFacts;
  let holder: ApplicantActor;
  beforeEach(async () => {
    organisation = await anOrganisation(harness());
    holder = await anApplicant(harness(), organisation);
  });

  const em = () => harness().database.orm.em.fork();
  const invite = (phone: string, by: ApplicantActor = holder) =>
    inviteToOrganisation(harness().runtime, by, { organisationId: organisation.id, phone });
  const grants = () => em().find(OrganisationGrant, { organisationId: organisation.id, withdrawnAt: null }, { orderBy: { id: 'asc' } });
  const standings = async () => (await grants()).map(({ standing }) => standing);
  const seenBy = async (accountId: string) => (await me(em(), harness().runtime.sealing, accountId)).organisations;
  const toldOf = async () => {
    const ids = (await grants()).map(({ id }) => id);
    const events = await em().find(OutboxEvent, { name: 'applicant.grantPassedOn' });
    return events.filter(({ payload }) => ids.includes(payload['grantId']!)).length;
  };

  test('is passed on to a number without an account, which gets in by SMS code', async () => {
    const phone = aMobileNumber();
    await invite(phone);
    const { applicant } = await aLoggedInApplicant(harness(), phone);
    expect(await seenBy(applicant.id)).toMatchObject([{ organisationId: organisation.id, standing: 'CONFIRMED', grants: [{ isMe: false }, { isMe: true }] }]);
    expect(await toldOf()).toBe(1);
  });

  test('says whom to tell, with the contact they gave', async () => {
    const { applicant, phone } = await aLoggedInApplicant(harness());
    await setEmail(harness().runtime, applicant, 'chen@example.com');
    await invite(phone);
    const [, grant] = await grants();
    expect(await openGrant(em(), harness().runtime.sealing, grant!.id))
      .toEqual({ accountId: applicant.id, phone, email: 'chen@example.com', organisationName: organisation.name });
  });

  test('passed on six times at once is one grant, told once', async () => {
    const phone = aMobileNumber();
    expect(await settled(Array.from({ length: 6 }, () => invite(phone)))).toEqual({ done: 6, refused: [] });
    expect([await standings(), await toldOf()]).toEqual([['CONFIRMED', 'CONFIRMED'], 1]);
  });

  test('raises a declared grant, and leaves a confirmed one as it is', async () => {
    const { applicant, phone } = await aLoggedInApplicant(harness());
    await harness().runtime.transact(applicant, (work) =>
      declareOrganisation(work, harness().runtime.sealing, { ...organisation, accountId: applicant.id }));
    expect(await accessibleOrganisations(em(), applicant.id)).toMatchObject([{ organisationId: organisation.id, standing: 'DECLARED' }]);
    await invite(phone);
    await invite(phone);
    expect([await standings(), await toldOf()]).toEqual([['CONFIRMED', 'CONFIRMED'], 1]);
  });

  test('is not passed on by a declared holder, nor for somebody else’s organisation', async () => {
    await expect(invite(aMobileNumber(), await aDeclaredApplicant(harness(), organisation))).rejects.toEqual(refusal('NOT_PERMITTED'));
    await expect(invite(aMobileNumber(), await anApplicant(harness()))).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(invite('12345')).rejects.toEqual(refusal('INVALID_INPUT', { field: 'input.phone' }));
  });

  test('is passed on twenty times a day at most', async () => {
    for (let i = 0; i < 20; i++) await invite(aMobileNumber());
    await expect(invite(aMobileNumber())).rejects.toMatchObject({ code: 'LIMIT_REACHED', details: { retryAt: expect.any(Date) } });
    harness().clock.advance(days(1));
    await expect(invite(aMobileNumber())).resolves.toBeUndefined();
  });

  test('is held by fifty accounts at most', async () => {
    const inviters = [holder];
    for (let i = 1; i < 50; i++) {
      if (i % 15 === 0) inviters.push(await anApplicant(harness(), organisation));
      else await invite(aMobileNumber(), inviters.at(-1));
    }
    await expect(invite(aMobileNumber(), inviters.at(-1))).rejects.toEqual(refusal('LIMIT_REACHED'));
    expect(await standings()).toHaveLength(50);
  });

  test('shows a declared holder nobody else: a credit code is public', async () => {
    const declared = await aDeclaredApplicant(harness(), organisation);
    expect(await seenBy(declared.id)).toMatchObject([{ standing: 'DECLARED', grants: [{ isMe: true }] }]);
    const seen = (await seenBy(holder.id)).flatMap(({ grants: holders }) => holders);
    expect(seen.map(({ phoneMasked }) => phoneMasked.replace(/\d/g, '0'))).toEqual(['000****0000', '000****0000']);
  });

  test('declared by six at once makes an unknown organisation known once', async () => {
    const { applicant } = await aLoggedInApplicant(harness());
    const unknown = { accountId: applicant.id, creditCode: aCreditCode(), name: '岚图（深圳）科技' };
    const declarations = Array.from({ length: 6 }, () =>
      harness().runtime.transact(applicant, (work) => declareOrganisation(work, harness().runtime.sealing, unknown)));
    const found = await Promise.all(declarations);
    expect(new Set(found.map(({ id }) => id)).size).toBe(1);
    expect(found[0]).toMatchObject({ creditCode: unknown.creditCode, name: '岚图（深圳）科技', nameNormalised: '岚图(深圳)科技' });
    expect(await accessibleOrganisations(em(), applicant.id)).toHaveLength(1);
  });

  test('is reassigned by a manager with a reason, which is kept sealed; earlier holders lose it', async () => {
    const manager = await aStaffMember(harness(), 'manager');
    const [phone, reason] = [aMobileNumber(), '单位函件 2026-17 号：经办人已离职'];
    await reassignOrganisation(harness().runtime, manager, { organisationId: organisation.id, phone, reason });
    const [grant, ...others] = await grants();
    expect([others, grant!.accountId === holder.id]).toEqual([[], false]);
    expect(harness().runtime.sealing.open(grant!.staffReason!, { table: 'organisation_grant', column: 'staff_reason', id: grant!.id })).toBe(reason);
    const audited = await em().findOneOrFail(AuditEntry, { action: 'applicant.reassignOrganisation', subjectId: organisation.id });
    expect(audited).toMatchObject({ actorId: manager.id, details: { withdrawn: 1, accountId: grant!.accountId } });
    expect(await toldOf()).toBe(1);
  });

  test.each(roles.filter((role) => role !== 'manager'))('is not reassigned by a %s', async (role) => {
    const options = { organisationId: organisation.id, phone: aMobileNumber(), reason: '函件' };
    await expect(reassignOrganisation(harness().runtime, await aStaffMember(harness(), role), options)).rejects.toEqual(refusal('NOT_PERMITTED'));
  });

  test('is not reassigned without a reason, or where there is nothing', async () => {
    const manager = await aStaffMember(harness(), 'manager');
    const reassign = (change: object) =>
      reassignOrganisation(harness().runtime, manager, { organisationId: organisation.id, phone: aMobileNumber(), reason: '函件', ...change });
    await expect(reassign({ reason: ' ' })).rejects.toEqual(refusal('REASON_REQUIRED', { field: 'input.reason' }));
    await expect(reassign({ phone: '1' })).rejects.toEqual(refusal('INVALID_INPUT', { field: 'input.phone' }));
    await expect(reassign({ organisationId: 'nothing' })).rejects.toEqual(refusal('NOT_FOUND'));
    expect((await grants())[0]!.accountId).toBe(holder.id);
  });
});
