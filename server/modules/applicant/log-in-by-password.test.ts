import { beforeEach, expect, test } from '@jest/globals';
import { hours, minutes } from '../../platform/clock.js';
import { systemActor } from '../../platform/unit-of-work.js';
import { aMobileNumber } from '../../test/factories/made-up.js';
import { agreedVersions, aLoggedInApplicant, hallPassword, type LoggedIn } from '../../test/hall.js';
import { describeOnBothDatabases } from '../../test/harness.js';
import { refusal, settled } from '../../test/refusal.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { logInWithPassword } from './commands/log-in-with-password.js';
import { logOutOfHall } from './commands/log-out.js';
import { purgeHall } from './commands/purge-hall.js';
import { registerAccount } from './commands/register-account.js';
import { setPassword } from './commands/set-password.js';
import { HallThrottle } from './hall-throttle.js';
import { PasswordAttempts } from './password-attempts.entity.js';
import { PortalAccount } from './portal-account.entity.js';
import { PortalSession } from './portal-session.entity.js';
import { authenticateApplicant } from './queries/authenticate-applicant.js';

const address = '192.0.2.9';

describeOnBothDatabases('an account with a password', (harness) => {
  let person: LoggedIn;
  let throttle: HallThrottle;
  beforeEach(async () => {
    person = await aLoggedInApplicant(harness());
    await setPassword(harness().runtime, person.applicant, { password: hallPassword, sessionId: person.sessionId });
    throttle = new HallThrottle(harness().clock);
  });

  const em = () => harness().database.orm.em.fork();
  const logIn = (options: { phone?: string; password?: string; agreed?: readonly string[] } = {}) =>
    logInWithPassword(harness().runtime, throttle, {
      phone: options.phone ?? person.phone, password: options.password ?? hallPassword,
      agreedVersions: options.agreed ?? [], address, sessionLength: hours(12),
    });
  const set = (password: string, options: { oldPassword?: string; sessionId?: string | undefined } = {}) =>
    setPassword(harness().runtime, person.applicant, { password, sessionId: undefined, ...options });
  const live = (token: string) => authenticateApplicant(harness().runtime, token, minutes(30));

  test('is entered by it', async () => {
    const { token } = await logIn({ phone: `+86 ${person.phone}` });
    expect((await live(token))?.actor).toEqual(person.applicant);
  });

  test('answers a wrong password, a number without a password and one without an account alike', async () => {
    const answers = [{ password: 'Wrong-horse-battery-8' }, { phone: (await aLoggedInApplicant(harness())).phone }, { phone: aMobileNumber() }]
      .map((options) => logIn(options).catch((error: unknown) => error));
    for (const answer of answers) expect(await answer).toEqual(await answers[0]);
    expect(await answers[0]).toEqual(refusal('CREDENTIALS_REFUSED'));
  });

  test.each(['known', 'unknown'])('is locked after five failures like any number (%s), on every server, and opens after a quarter of an hour', async (kind) => {
    const phone = kind === 'known' ? person.phone : aMobileNumber();
    for (let i = 0; i < 5; i++) await expect(logIn({ phone, password: 'wrong' })).rejects.toEqual(refusal('CREDENTIALS_REFUSED'));
    throttle = new HallThrottle(harness().clock);
    const retryAt = new Date(harness().clock.now().getTime() + minutes(15));
    await expect(logIn({ phone })).rejects.toEqual(refusal('ACCOUNT_LOCKED', { retryAt }));
    harness().clock.advance(minutes(15));
    const later = await settled([logIn({ phone })]);
    expect(later).toEqual(kind === 'known' ? { done: 1, refused: [] } : { done: 0, refused: ['CREDENTIALS_REFUSED'] });
  });

  test('locked is still entered by SMS code', async () => {
    await settled(Array.from({ length: 8 }, () => logIn({ password: 'wrong' })));
    harness().clock.advance(minutes(2));
    await expect(aLoggedInApplicant(harness(), person.phone)).resolves.toMatchObject({ applicant: person.applicant });
  });

  test('of twenty guesses at once looks at five', async () => {
    const { refused } = await settled(Array.from({ length: 20 }, () => logIn({ password: 'wrong' })));
    expect(refused.filter((code) => code === 'CREDENTIALS_REFUSED')).toHaveLength(5);
    expect(refused.filter((code) => code === 'ACCOUNT_LOCKED')).toHaveLength(15);
  });

  test('counts failures from the last success on, and forgets old counts', async () => {
    for (let i = 0; i < 4; i++) await logIn({ password: 'wrong' }).catch(() => undefined);
    await logIn();
    await expect(logIn({ password: 'wrong' })).rejects.toEqual(refusal('CREDENTIALS_REFUSED'));
    await expect(logIn()).resolves.toHaveProperty('token');
    await logIn({ phone: aMobileNumber(), password: 'wrong' }).catch(() => undefined);
    harness().clock.advance(hours(49));
    await purgeHall(harness().runtime);
    expect(await em().count(PasswordAttempts, {})).toBe(0);
  });

  test('slows one address down after thirty failures', async () => {
    for (let i = 0; i < 30; i++) await expect(logIn({ phone: aMobileNumber(), password: 'x' })).rejects.toEqual(refusal('CREDENTIALS_REFUSED'));
    await expect(logIn()).rejects.toMatchObject({ code: 'LIMIT_REACHED', details: { retryAt: expect.any(Date) } });
  });

  test('that never agreed to the texts has to, once the password was right, and is not counted for it', async () => {
    const phone = aMobileNumber();
    await registerAccount(harness().runtime, systemActor('test'), { phone, password: hallPassword });
    for (let i = 0; i < 7; i++) await expect(logIn({ phone })).rejects.toEqual(refusal('INCOMPLETE_SUBMISSION', { missing: agreedVersions }));
    await expect(logIn({ phone, agreed: agreedVersions })).resolves.toHaveProperty('token');
  });

  test('audits refusals without the number', async () => {
    await logIn({ password: 'my-secret-guess' }).catch(() => undefined);
    const entries = await em().find(AuditEntry, { action: 'applicant.logInRefused' });
    expect(entries.map(({ details }) => details)).toContainEqual({ address, reason: 'PASSWORD' });
    expect(JSON.stringify(entries)).not.toMatch(new RegExp(`my-secret-guess|${person.phone}`));
  });

  test('changes it with the old one; every other session ends', async () => {
    const [mine, others] = [await logIn(), await logIn()];
    await set('Another-horse-battery-7', { oldPassword: hallPassword, sessionId: mine.sessionId });
    const stillLive = await Promise.all([mine, others, person.session].map(async ({ token }) => (await live(token)) !== undefined));
    expect(stillLive).toEqual([true, false, false]);
    await expect(logIn()).rejects.toEqual(refusal('CREDENTIALS_REFUSED'));
    await expect(logIn({ password: 'Another-horse-battery-7' })).resolves.toHaveProperty('token');
  });

  test('changed twice at once by the old one is changed once', async () => {
    const both = ['Another-horse-battery-7', 'Third-horse-battery-6'].map((next) => set(next, { oldPassword: hallPassword }));
    expect(await settled(both)).toEqual({ done: 1, refused: ['STALE_VERSION'] });
  });

  test('with a wrong old one is refused, and guesses lock', async () => {
    const guess = () => set('Another-horse-battery-7', { oldPassword: 'wrong' });
    for (let i = 0; i < 5; i++) await expect(guess()).rejects.toEqual(refusal('CREDENTIALS_REFUSED', { field: 'input.oldPassword' }));
    await expect(guess()).rejects.toEqual(refusal('ACCOUNT_LOCKED'));
  });

  test('sets another without the old one for ten minutes after a log-in by SMS code, in that session alone', async () => {
    const byPassword = await logIn();
    await expect(set('Another-horse-battery-7', { sessionId: byPassword.sessionId })).rejects.toEqual(refusal('CREDENTIALS_REFUSED', { field: 'input.oldPassword' }));
    await expect(set('Another-horse-battery-7')).rejects.toEqual(refusal('CREDENTIALS_REFUSED'));
    await set('Another-horse-battery-7', { sessionId: person.sessionId });
    harness().clock.advance(minutes(10));
    await expect(set(hallPassword, { sessionId: person.sessionId })).rejects.toEqual(refusal('CREDENTIALS_REFUSED'));
  });

  test('refuses a weak one by staff’s rules, and one that holds the phone number', async () => {
    for (const password of ['short-1A', 'aaaaaaaaaaaaaaaa', `Horse-${person.phone}`]) {
      await expect(set(password, { sessionId: person.sessionId })).rejects.toEqual(refusal('INVALID_INPUT', { field: 'input.password' }));
    }
  });

  test('keeps it as a hash with a salt of its own', async () => {
    const { passwordHash } = await em().findOneOrFail(PortalAccount, { id: person.applicant.id });
    expect(passwordHash).toMatch(/^\$argon2id\$/);
  });
});

describeOnBothDatabases('a session of the hall', (harness) => {
  let token: string;
  let sessionId: string;
  let person: LoggedIn;
  beforeEach(async () => {
    person = await aLoggedInApplicant(harness());
    ({ token, sessionId } = person.session);
  });
  const live = (active = true) => authenticateApplicant(harness().runtime, token, minutes(60), active);

  test('is known by its token, which the database does not hold', async () => {
    expect(await live()).toEqual({ actor: person.applicant, sessionId });
    expect(JSON.stringify(await harness().database.orm.em.fork().findAll(PortalSession))).not.toContain(token);
  });

  test('ends after an hour without activity; what no person asked for is none', async () => {
    for (let i = 0; i < 3; i++) {
      harness().clock.advance(minutes(40));
      expect(await live()).toBeDefined();
    }
    harness().clock.advance(minutes(40));
    expect(await live(false)).toBeDefined();
    harness().clock.advance(minutes(40));
    expect(await live()).toBeUndefined();
  });

  test('ends after twelve hours however busy', async () => {
    for (let i = 0; i < 23; i++) {
      harness().clock.advance(minutes(30));
      expect(await live()).toBeDefined();
    }
    harness().clock.advance(minutes(30));
    expect(await live()).toBeUndefined();
  });

  test('ends with the log-out, by its own account only, and once', async () => {
    const other = await aLoggedInApplicant(harness());
    await logOutOfHall(harness().runtime, other.applicant, sessionId);
    expect(await live()).toBeDefined();
    await logOutOfHall(harness().runtime, person.applicant, sessionId);
    await logOutOfHall(harness().runtime, person.applicant, sessionId);
    expect(await live()).toBeUndefined();
    const em = harness().database.orm.em.fork();
    expect(await em.count(AuditEntry, { action: 'applicant.loggedOut', subjectId: person.applicant.id })).toBe(1);
  });
});
