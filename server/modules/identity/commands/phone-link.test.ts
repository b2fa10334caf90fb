import { expect, test } from '@jest/globals';
import { aCase, aDeclaredApplicant, type MadeApplication } from '../../../test/factories.js';
import { replant } from '../../../test/factories/planted-case.js';
import { returnedFor } from '../../../test/factories/returned-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { hours, minutes } from '../../../platform/clock.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { PhoneLink } from '../phone-link.entity.js';
import { phoneLinkStanding } from '../queries/phone-link-standing.js';
import { phoneVisitOf } from '../queries/phone-visit.js';
import { createPhoneLink } from './create-phone-link.js';
import { expirePhoneLinks } from './expire-phone-links.js';
import { requestNewLiveness } from './invite-liveness.js';
import { leavePhonePage } from './leave-phone-page.js';
import { openPhoneLink } from './open-phone-link.js';

describeOnBothDatabases('a phone link', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const aDraft = () => aCase(harness(), { state: 'DRAFT' });
  const create = ({ application, applicant }: MadeApplication) =>
    createPhoneLink(harness().runtime, applicant, { applicationId: application.id });
  const open = (token: string) => openPhoneLink(harness().runtime, { token });
  const visit = (token: string) => phoneVisitOf(harness().runtime, token);
  const standing = ({ application }: MadeApplication) => phoneLinkStanding(em(), application.id, harness().clock.now());
  const opened = async (made: MadeApplication) => open((await create(made)).token);

  test('is made, scanned and left, and the phone acts for who made it in that order alone', async () => {
    const made = await aDraft();
    expect(await standing(made)).toEqual({ state: 'NONE', endsAt: null });
    const { token, expiresAt } = await create(made);
    expect(expiresAt).toEqual(new Date(harness().clock.now().getTime() + minutes(10)));
    expect(await standing(made)).toEqual({ state: 'WAITING', endsAt: expiresAt });
    const { visitToken, visit: inside } = await open(token);
    expect(await visit(visitToken)).toEqual(inside);
    expect(inside).toMatchObject({ applicationId: made.application.id, applicant: made.applicant });
    expect(await standing(made)).toMatchObject({ state: 'OPENED' });
    await leavePhonePage(harness().runtime, inside);
    expect(await visit(visitToken)).toBeUndefined();
    expect(await standing(made)).toEqual({ state: 'NONE', endsAt: null });
    expect((await em().find(AuditEntry, { subjectId: inside.linkId }, { orderBy: { id: 'asc' } })).map(({ action }) => action))
      .toEqual(['identity.createPhoneLink', 'identity.openPhoneLink', 'identity.leavePhoneLink']);
  });

  test('keeps its tokens as hashes only', async () => {
    const made = await aDraft();
    const { token } = await create(made);
    const { visitToken, visit: { linkId } } = await open(token);
    const row = JSON.stringify(await em().findOneOrFail(PhoneLink, { id: linkId }));
    for (const secret of [token, visitToken]) expect(row).not.toContain(secret);
  });

  test('scanned by eight phones at once lets one in', async () => {
    const { token } = await create(await aDraft());
    const { done, refused } = await settled(Array.from({ length: 8 }, () => open(token)));
    expect(done).toBe(1);
    for (const code of refused) expect(['WRONG_STATE', 'STALE_VERSION']).toContain(code);
  });

  test('scanned a second time is refused with the way on', async () => {
    const { token } = await create(await aDraft());
    await open(token);
    await expect(open(token)).rejects.toEqual(refusal('WRONG_STATE', { state: 'EXPIRED' }));
    await expect(open('never-made')).rejects.toEqual(refusal('WRONG_STATE', { state: 'EXPIRED' }));
  });

  test('is no good after ten minutes, and ended by the job', async () => {
    const made = await aDraft();
    const { token } = await create(made);
    harness().clock.advance(minutes(10));
    await expect(open(token)).rejects.toEqual(refusal('WRONG_STATE'));
    expect((await standing(made)).state).toBe('EXPIRED');
    await expirePhoneLinks(harness().runtime);
    expect(await em().findOneOrFail(PhoneLink, { applicationId: made.application.id })).toMatchObject({ state: 'EXPIRED', liveFor: null });
  });

  test('made anew shuts the one before out, scanned or not', async () => {
    const made = await aDraft();
    const [first, { visitToken }] = [await create(made), await opened(made)];
    await expect(open(first.token)).rejects.toEqual(refusal('WRONG_STATE'));
    const third = await create(made);
    expect(await visit(visitToken)).toBeUndefined();
    await expect(open(third.token)).resolves.toBeDefined();
  });

  test('made by five at once is one live link', async () => {
    const made = await aDraft();
    expect(await settled(Array.from({ length: 5 }, () => create(made)))).toEqual({ done: 5, refused: [] });
    expect(await em().count(PhoneLink, { applicationId: made.application.id, state: 'WAITING' })).toBe(1);
  });

  test('leaves the order’s version alone, for a form may stand open beside it', async () => {
    const made = await aDraft();
    await opened(made);
    expect((await loadApplication(em(), made.application.id)).version).toBe(made.application.version);
  });

  test('forgets a phone after thirty idle minutes, and a busy one after two hours', async () => {
    const made = await aDraft();
    const idle = await opened(made);
    harness().clock.advance(minutes(30));
    expect(await visit(idle.visitToken)).toBeUndefined();
    const busy = await opened(made);
    for (let passed = 0; passed < hours(2) - minutes(20); passed += minutes(20)) {
      harness().clock.advance(minutes(20));
      expect(await visit(busy.visitToken)).toBeDefined();
    }
    harness().clock.advance(minutes(20));
    expect(await visit(busy.visitToken)).toBeUndefined();
    expect(await expirePhoneLinks(harness().runtime)).toBeGreaterThanOrEqual(1);
  });

  test('is nobody else’s to make', async () => {
    const made = await aDraft();
    const stranger = { ...made, applicant: await aDeclaredApplicant(harness(), made.organisation) };
    await expect(create(stranger)).rejects.toEqual(refusal('NOT_FOUND'));
  });

  test('is for drafts, and for returned orders that ask for photos or a face check', async () => {
    await expect(create(await aCase(harness()))).rejects.toEqual(refusal('WRONG_STATE', { state: 'PENDING_REVIEW' }));
    await expect(create(await returnedFor(harness(), 'bank_account'))).rejects.toEqual(refusal('WRONG_STATE', { state: 'RETURNED' }));
    for (const item of ['id_photos', 'liveness'] as const) await expect(create(await returnedFor(harness(), item))).resolves.toBeDefined();
  });

  test('is for any open order whose staff wait for a face check, for three days', async () => {
    const made = await aCase(harness());
    const staff = { kind: 'STAFF', id: 'reviewer-1', name: '审核员' } as const;
    await harness().runtime.transact(staff, (work) => requestNewLiveness(work, harness().runtime.sealing, made.application));
    harness().clock.advance(hours(71));
    await expect(create(made)).resolves.toBeDefined();
    harness().clock.advance(hours(1));
    await expect(create(made)).rejects.toEqual(refusal('WRONG_STATE'));
  });

  test('of an order that has ended meanwhile opens nothing', async () => {
    const made = await aDraft();
    const { token } = await create(made);
    await replant(harness(), made.application.id, { state: 'CANCELLED' });
    await expect(open(token)).rejects.toEqual(refusal('WRONG_STATE'));
  });
});
