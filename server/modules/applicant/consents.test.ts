import { beforeEach, expect, test } from '@jest/globals';
import { minutes } from '../../platform/clock.js';
import { systemActor } from '../../platform/unit-of-work.js';
import { aLoggedInApplicant, type LoggedIn } from '../../test/hall.js';
import { describeOnBothDatabases } from '../../test/harness.js';
import { refusal } from '../../test/refusal.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { decideConsent } from './commands/decide-consent.js';
import { Consent } from './consent.entity.js';
import { currentText, type ConsentKind } from './domain/consent-texts.js';
import { authenticateApplicant } from './queries/authenticate-applicant.js';
import { hasFaceConsent } from './queries/has-face-consent.js';
import { me } from './queries/me.js';

describeOnBothDatabases('a consent', (harness) => {
  let person: LoggedIn;
  beforeEach(async () => {
    person = await aLoggedInApplicant(harness());
  });
  const em = () => harness().database.orm.em.fork();
  const decide = (agreed: boolean, kind: ConsentKind = 'FACE_RECOGNITION', version = currentText(kind).version) =>
    decideConsent(harness().runtime, person.applicant, { kind, version, agreed, address: '192.0.2.3' });
  const faceRows = () => em().find(Consent, { accountId: person.applicant.id, kind: 'FACE_RECOGNITION' }, { orderBy: { id: 'asc' } });
  const given = () => hasFaceConsent(em(), person.applicant.id);

  test('to face recognition is not given by logging in', async () => {
    expect([await given(), await faceRows()]).toEqual([false, []]);
  });

  test('is given, withdrawn and given again, and all of it stays on record', async () => {
    await decide(true);
    expect(await given()).toBe(true);
    await decide(false);
    expect(await given()).toBe(false);
    await decide(true);
    expect(await given()).toBe(true);
    expect((await faceRows()).map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([true, false]);
    const audited = await em().find(AuditEntry, { subjectId: person.applicant.id, action: { $like: 'applicant.consent%' } }, { orderBy: { id: 'asc' } });
    expect(audited.slice(-3).map(({ action }) => action)).toEqual(['applicant.consentGiven', 'applicant.consentWithdrawn', 'applicant.consentGiven']);
  });

  test('given six times at once is given once', async () => {
    await Promise.all(Array.from({ length: 6 }, () => decide(true)));
    expect(await faceRows()).toHaveLength(1);
  });

  test('withdrawn six times at once is withdrawn once, and withdrawing none changes nothing', async () => {
    await decide(false);
    await decide(true);
    await Promise.all(Array.from({ length: 6 }, () => decide(false)));
    expect(await faceRows()).toHaveLength(1);
    expect(await em().count(AuditEntry, { subjectId: person.applicant.id, action: 'applicant.consentWithdrawn' })).toBe(1);
  });

  test('is given to the text in force only', async () => {
    await expect(decide(true, 'FACE_RECOGNITION', 'face-2020-01-01')).rejects.toEqual(refusal('STALE_VERSION', { field: 'input.version' }));
  });

  test('to an older text counts no more', async () => {
    await decide(true);
    await harness().runtime.transact(systemActor('test'), (work) =>
      work.em.nativeUpdate(Consent, { accountId: person.applicant.id, kind: 'FACE_RECOGNITION' }, { version: 'face-2020-01-01' }));
    expect(await given()).toBe(false);
    await decide(true);
    expect((await faceRows()).map(({ liveFor, withdrawnAt }) => [liveFor !== null, withdrawnAt])).toEqual([[false, null], [true, null]]);
  });

  test.each(['TERMS', 'PRIVACY'] as const)('to %s withdrawn ends every session of the account', async (kind) => {
    expect(await decide(false, kind)).toEqual({ loggedOut: true });
    expect(await authenticateApplicant(harness().runtime, person.session.token, minutes(60))).toBeUndefined();
    const { consents } = await me(em(), harness().runtime.sealing, person.applicant.id);
    expect(consents.find((consent) => consent.kind === kind)).toMatchObject({ withdrawnAt: expect.any(Date) });
  });
});
