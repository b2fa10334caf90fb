import { beforeEach, expect, test } from '@jest/globals';
import { aCertificate, aDeclaredApplicant, anApplicant, anOrganisation, cancel, declare, type OrganisationFacts } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { minutes } from '../../../platform/clock.js';
import type { ApplicantActor } from '../../applicant/applicant-actor.js';
import { inviteToOrganisation } from '../../applicant/commands/invite-to-organisation.js';
import { accessibleOrganisations } from '../../applicant/queries/accessible-organisations.js';
import { liveGrant } from '../../applicant/queries/live-grant.js';
import { openAccountContact } from '../../applicant/queries/open-account-contact.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { loadApplication, loadOwnApplication } from '../queries/load-application.js';
import { createDraft } from './create-draft.js';
import { withdrawGrant } from './withdraw-grant.js';

describeOnBothDatabases('a grant for an organisation', (harness) => {
  let organisation: OrganisationFacts;
  let holder: ApplicantActor;
  beforeEach(async () => {
    organisation = await anOrganisation(harness());
    holder = await anApplicant(harness(), organisation);
  });

  const em = () => harness().database.orm.em.fork();
  const grantOf = async (account: ApplicantActor) => (await liveGrant(em(), account.id, organisation.id))!.id;
  const withdraw = async (by: ApplicantActor, of: ApplicantActor = by) => withdrawGrant(harness().runtime, by, await grantOf(of));
  const reaches = (account: ApplicantActor, id: string) =>
    loadOwnApplication(em(), account, id).then(() => true, (error: unknown) => {
      expect(error).toEqual(refusal('NOT_FOUND'));
      return false;
    });
  async function draftOf(account: ApplicantActor): Promise<string> {
    const { serial } = await aCertificate(harness(), organisation);
    return (await createDraft(harness().runtime, account, { serial, termYears: 1 })).id;
  }
  async function colleague(): Promise<ApplicantActor> {
    const other = await anApplicant(harness());
    const { phone } = await openAccountContact(em(), harness().runtime.sealing, other.id);
    await inviteToOrganisation(harness().runtime, holder, { organisationId: organisation.id, phone });
    return other;
  }

  test('opens to a confirmed holder every order of it, to a declared one its own', async () => {
    const declared = await aDeclaredApplicant(harness(), organisation);
    const [theirs, mine] = [await draftOf(declared), await draftOf(holder)];
    expect(await Promise.all([reaches(holder, theirs), reaches(holder, mine), reaches(declared, theirs), reaches(declared, mine)]))
      .toEqual([true, true, true, false]);
  });

  test('of another organisation opens nothing', async () => {
    expect(await reaches(await anApplicant(harness(), await anOrganisation(harness())), await draftOf(holder))).toBe(false);
  });

  test('withdrawn closes access at once, to the account’s own orders too', async () => {
    const other = await colleague();
    const order = await draftOf(other);
    expect(await reaches(other, order)).toBe(true);
    await withdraw(holder, other);
    expect([await reaches(other, order), await reaches(holder, order)]).toEqual([false, true]);
    expect(await accessibleOrganisations(em(), other.id)).toEqual([]);
  });

  test('declared again after a withdrawal opens no order from before', async () => {
    const declared = await aDeclaredApplicant(harness(), organisation);
    const before = await draftOf(declared);
    await withdraw(holder, declared);
    harness().clock.advance(minutes(1));
    await declare(harness(), declared, organisation);
    const since = await draftOf(declared);
    expect([await reaches(declared, before), await reaches(declared, since)]).toEqual([false, true]);
  });

  test('declared while it stands keeps its standing and its time', async () => {
    const stood = await liveGrant(em(), holder.id, organisation.id);
    harness().clock.advance(minutes(1));
    await declare(harness(), holder, organisation);
    expect(await liveGrant(em(), holder.id, organisation.id)).toEqual(stood);
  });

  test('is withdrawn by its own account, audited', async () => {
    const other = await colleague();
    await withdraw(other);
    expect(await em().count(AuditEntry, { action: 'applicant.withdrawGrant', subjectId: organisation.id, actorId: other.id })).toBe(1);
  });

  test('is not withdrawn by a declared holder, a stranger, or a second time', async () => {
    const declared = await aDeclaredApplicant(harness(), organisation);
    const grant = await grantOf(declared);
    for (const stranger of [await aDeclaredApplicant(harness(), organisation), await anApplicant(harness())]) {
      await expect(withdrawGrant(harness().runtime, stranger, grant)).rejects.toEqual(refusal('NOT_FOUND'));
    }
    await withdrawGrant(harness().runtime, holder, grant);
    await expect(withdrawGrant(harness().runtime, holder, grant)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(withdrawGrant(harness().runtime, holder, 'nothing')).rejects.toEqual(refusal('NOT_FOUND'));
  });

  test('withdrawn by six at once is withdrawn once', async () => {
    const grant = await grantOf(await colleague());
    const attempts = Array.from({ length: 6 }, () => withdrawGrant(harness().runtime, holder, grant));
    expect(await settled(attempts)).toEqual({ done: 1, refused: Array.from({ length: 5 }, () => 'NOT_FOUND') });
  });

  test('that is the last confirmed one stays while an order is under way, and goes once it was passed on', async () => {
    await draftOf(holder);
    await expect(withdraw(holder)).rejects.toEqual(refusal('WRONG_STATE'));
    await colleague();
    await withdraw(holder);
    expect(await liveGrant(em(), holder.id, organisation.id)).toBeNull();
  });

  test('that is the last confirmed one goes when no order is under way', async () => {
    const id = await draftOf(holder);
    await cancel(harness(), { application: await loadApplication(em(), id), applicant: holder });
    await withdraw(holder);
    expect(await liveGrant(em(), holder.id, organisation.id)).toBeNull();
  });

  test('of the last two confirmed holders who withdraw each other or themselves at once, one is left', async () => {
    const other = await colleague();
    await draftOf(other);
    const [mine, theirs] = [await grantOf(holder), await grantOf(other)];
    const { done } = await settled([withdrawGrant(harness().runtime, holder, mine), withdrawGrant(harness().runtime, other, theirs)]);
    expect(done).toBe(1);
    const left = await Promise.all([holder, other].map(({ id }) => liveGrant(em(), id, organisation.id)));
    expect(left.filter((grant) => grant !== null)).toHaveLength(1);
  });

  test('declared by the only one who acts for it stays while that account’s order is under way', async () => {
    organisation = await anOrganisation(harness());
    const [first, second] = [await aDeclaredApplicant(harness(), organisation), await aDeclaredApplicant(harness(), organisation)];
    await draftOf(first);
    await expect(withdraw(first)).rejects.toEqual(refusal('WRONG_STATE'));
    await withdraw(second);
  });
});
