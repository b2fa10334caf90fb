import { beforeEach, describe, expect, test } from '@jest/globals';
import { days, hours, minutes } from '../../platform/clock.js';
import type { RefusalCode } from '../../platform/errors.js';
import { describeOnBothDatabases, type Harness } from '../../test/harness.js';
import { hire, testPassword, type Hired } from '../../test/staff.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { confirmTotp } from './commands/confirm-totp.js';
import { enrolTotp } from './commands/enrol-totp.js';
import { logIn, type NewSession } from './commands/log-in.js';
import { purgeSessions } from './commands/purge-sessions.js';
import { LogInThrottle } from './log-in-throttle.js';
import { authenticate } from './queries/authenticate.js';
import { StaffMember } from './staff-member.entity.js';
import { StaffSession } from './staff-session.entity.js';
import { totpCode } from './totp.js';

let serial = 0;

describeOnBothDatabases('log-in', (harness) => {
  let person: Hired;
  let throttle: LogInThrottle;
  beforeEach(async () => {
    person = await hire(harness().runtime, 'reviewer', `person${++serial}`);
    throttle = new LogInThrottle(harness().clock);
  });

  const tryLogIn = (options: { username?: string; password?: string; totp?: string } = {}): Promise<NewSession> =>
    logIn(harness().runtime, throttle, {
      username: person.username,
      password: testPassword,
      address: '192.0.2.1',
      sessionLength: hours(12),
      ...options,
    });
  const refused = (code: RefusalCode) => expect.objectContaining({ code });
  const memberRow = () => harness().runtime.db.orm.em.fork().findOneOrFail(StaffMember, { id: person.actor.id });

  test('with name and password opens a session that knows who it is', async () => {
    const { token } = await tryLogIn();
    const found = await authenticate(harness().runtime, token, { idle: minutes(30), mfaOptional: true });
    expect(found?.actor).toMatchObject({ kind: 'STAFF', id: person.actor.id, role: 'reviewer', name: person.actor.name });
  });

  test('keeps the token itself out of the database', async () => {
    const { token, sessionId } = await tryLogIn();
    const stored = await harness().runtime.db.orm.em.fork().findOneOrFail(StaffSession, { id: sessionId });
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  test('takes the name in any case and width', async () => {
    await expect(tryLogIn({ username: ` ${person.username.toUpperCase()} ` })).resolves.toHaveProperty('token');
  });

  test('tells neither whether the name or the password was wrong', async () => {
    const wrongPassword = await tryLogIn({ password: 'wrong' }).catch((error: unknown) => error);
    const wrongName = await tryLogIn({ username: 'nobody-here' }).catch((error: unknown) => error);
    expect(wrongPassword).toEqual(wrongName);
    expect(wrongPassword).toEqual(refused('CREDENTIALS_REFUSED'));
  });

  test('locks after five failures, for the right password too, and opens again after a quarter of an hour', async () => {
    for (let i = 0; i < 5; i++) await expect(tryLogIn({ password: 'wrong' })).rejects.toEqual(refused('CREDENTIALS_REFUSED'));
    const retryAt = new Date(harness().clock.now().getTime() + minutes(15));
    await expect(tryLogIn()).rejects.toMatchObject({ code: 'ACCOUNT_LOCKED', details: { retryAt } });
    harness().clock.advance(minutes(15));
    await expect(tryLogIn()).resolves.toHaveProperty('token');
    expect(await memberRow()).toMatchObject({ failedAttempts: 0, lockedUntil: null });
  });

  test('locks a name that does not exist just the same', async () => {
    const username = `ghost${serial}`;
    for (let i = 0; i < 5; i++) await expect(tryLogIn({ username })).rejects.toEqual(refused('CREDENTIALS_REFUSED'));
    await expect(tryLogIn({ username })).rejects.toEqual(refused('ACCOUNT_LOCKED'));
  });

  test('of twenty guesses at once looks at five', async () => {
    const guesses = await Promise.allSettled(Array.from({ length: 20 }, () => tryLogIn({ password: 'wrong' })));
    const codes = guesses.map((guess) => (guess.status === 'rejected' ? (guess.reason as { code: string }).code : 'in'));
    expect(codes.filter((code) => code === 'CREDENTIALS_REFUSED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'ACCOUNT_LOCKED')).toHaveLength(15);
  });

  test('counts failures from the last success on', async () => {
    for (let i = 0; i < 4; i++) await tryLogIn({ password: 'wrong' }).catch(() => undefined);
    await tryLogIn();
    await expect(tryLogIn({ password: 'wrong' })).rejects.toEqual(refused('CREDENTIALS_REFUSED'));
    await expect(tryLogIn()).resolves.toHaveProperty('token');
  });

  test('slows one address down after thirty failures, whatever the names', async () => {
    const guess = (i: number) => tryLogIn({ username: `g${serial}-${i}`, password: 'x' });
    for (let i = 0; i < 30; i++) await expect(guess(i)).rejects.toEqual(refused('CREDENTIALS_REFUSED'));
    await expect(tryLogIn()).rejects.toMatchObject({ code: 'LIMIT_REACHED', details: { retryAt: expect.any(Date) } });
  });

  test('is audited with its outcome and address, never with what was typed', async () => {
    await tryLogIn({ password: 'my-secret-guess' }).catch(() => undefined);
    await tryLogIn();
    const entries = await harness().runtime.db.orm.em.fork().find(AuditEntry, { subjectId: person.actor.id, action: { $like: 'staff.log%' } });
    expect(entries.map(({ action, details }) => [action, details])).toEqual(expect.arrayContaining([
      ['staff.logInRefused', { reason: 'PASSWORD', address: '192.0.2.1' }],
      ['staff.loggedIn', { address: '192.0.2.1', secondFactor: false }],
    ]));
    expect(JSON.stringify(entries)).not.toContain('my-secret-guess');
  });

  describe('with a second factor enrolled', () => {
    let secret: string;
    const code = (later = 0): string => totpCode(secret, new Date(harness().clock.now().getTime() + later));
    beforeEach(async () => {
      ({ secret } = await enrolTotp(harness().runtime, person.actor));
      await confirmTotp(harness().runtime, person.actor, code());
      harness().clock.advance(minutes(5));
    });

    test('asks for the code when the password was right, without counting that as a failure', async () => {
      for (let i = 0; i < 8; i++) await expect(tryLogIn()).rejects.toEqual(refused('SECOND_FACTOR_REQUIRED'));
      await expect(tryLogIn({ totp: code() })).resolves.toHaveProperty('token');
    });

    test('refuses a code that is wrong, and guessing locks', async () => {
      const wrong = String((Number(code()) + 1) % 1_000_000).padStart(6, '0');
      for (let i = 0; i < 5; i++) {
        await expect(tryLogIn({ totp: wrong })).rejects.toEqual(refused('SECOND_FACTOR_REFUSED'));
        await tryLogIn().catch(() => undefined);
      }
      await expect(tryLogIn({ totp: code() })).rejects.toEqual(refused('ACCOUNT_LOCKED'));
    });

    test('takes a code once, and nothing older after it', async () => {
      const [earlier, now] = [code(-30_000), code()];
      await tryLogIn({ totp: now });
      await expect(tryLogIn({ totp: now })).rejects.toEqual(refused('SECOND_FACTOR_REFUSED'));
      await expect(tryLogIn({ totp: earlier })).rejects.toEqual(refused('SECOND_FACTOR_REFUSED'));
    });

    test('of two log-ins at once with one code lets one in', async () => {
      const both = await Promise.allSettled([tryLogIn({ totp: code() }), tryLogIn({ totp: code() })]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    test('allows a clock that is a step off', async () => {
      await expect(tryLogIn({ totp: code(30_000) })).resolves.toHaveProperty('token');
    });
  });
});

describeOnBothDatabases('a session', (harness: () => Harness) => {
  let person: Hired;
  let token: string;
  const policy = { idle: minutes(30), mfaOptional: true };
  const alive = async (): Promise<boolean> => (await authenticate(harness().runtime, token, policy)) !== undefined;
  beforeEach(async () => {
    person = await hire(harness().runtime, 'finance', `session${++serial}`);
    const throttle = new LogInThrottle(harness().clock);
    const options = { username: person.username, password: testPassword, address: '192.0.2.9', sessionLength: hours(12) };
    ({ token } = await logIn(harness().runtime, throttle, options));
  });

  test('ends after half an hour without activity', async () => {
    harness().clock.advance(minutes(29));
    expect(await alive()).toBe(true);
    harness().clock.advance(minutes(30));
    expect(await alive()).toBe(false);
  });

  test('is not kept alive by what a page asks by itself', async () => {
    harness().clock.advance(minutes(20));
    expect(await authenticate(harness().runtime, token, policy, false)).toBeDefined();
    harness().clock.advance(minutes(10));
    expect(await alive()).toBe(false);
  });

  test('ends after twelve hours, however busy', async () => {
    for (let i = 0; i < 35; i++) {
      harness().clock.advance(minutes(20));
      expect(await alive()).toBe(true);
    }
    harness().clock.advance(minutes(20));
    expect(await alive()).toBe(false);
  });

  test('writes its activity down once a minute at most', async () => {
    const session = () => harness().runtime.db.orm.em.fork().findOneOrFail(StaffSession, { staffId: person.actor.id });
    const seen = async () => (await session()).lastSeenAt;
    const before = await seen();
    harness().clock.advance(59_000);
    await alive();
    expect(await seen()).toEqual(before);
    harness().clock.advance(1_000);
    await alive();
    expect(await seen()).toEqual(harness().clock.now());
  });

  test('with a token that nobody was given is none', async () => {
    token = Buffer.alloc(32, 7).toString('base64url');
    expect(await alive()).toBe(false);
  });

  test('may do nothing but change the password while an admin chose it', async () => {
    await harness().runtime.transact(person.actor, ({ em, now }) =>
      em.nativeUpdate(StaffMember, { id: person.actor.id }, { passwordExpiredAt: now }));
    const found = await authenticate(harness().runtime, token, policy);
    expect(found?.actor.confinedTo).toBe('CHANGE_PASSWORD');
    expect(found?.actor.ability.rules).toEqual([]);
  });

  test('may do nothing but enrol where a second factor is demanded', async () => {
    const found = await authenticate(harness().runtime, token, { ...policy, mfaOptional: false });
    expect(found?.actor.confinedTo).toBe('ENROL_TOTP');
    expect(found?.actor.ability.rules).toEqual([]);
  });

  test('is forgotten a month after its end; the log keeps that it was', async () => {
    const count = () => harness().runtime.db.orm.em.fork().count(StaffSession, { staffId: person.actor.id });
    harness().clock.advance(days(30));
    await purgeSessions(harness().runtime);
    expect(await count()).toBe(1);
    harness().clock.advance(hours(12) + 1);
    await purgeSessions(harness().runtime);
    expect(await count()).toBe(0);
  });
});
