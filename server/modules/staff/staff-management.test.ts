import { beforeEach, describe, expect, test } from '@jest/globals';
import { hours, minutes } from '../../platform/clock.js';
import type { RefusalCode } from '../../platform/errors.js';
import { describeOnBothDatabases } from '../../test/harness.js';
import { hire, testPassword, type Hired } from '../../test/staff.js';
import { changeOwnPassword } from './commands/change-own-password.js';
import { changeRole } from './commands/change-role.js';
import { confirmTotp } from './commands/confirm-totp.js';
import { createFirstAdmin } from './commands/create-first-admin.js';
import { createStaff } from './commands/create-staff.js';
import { disableStaff } from './commands/disable-staff.js';
import { enableStaff } from './commands/enable-staff.js';
import { enrolTotp } from './commands/enrol-totp.js';
import { logIn } from './commands/log-in.js';
import { logOut } from './commands/log-out.js';
import { resetPassword } from './commands/reset-password.js';
import { roles } from './domain/roles.js';
import { LogInThrottle } from './log-in-throttle.js';
import { authenticate } from './queries/authenticate.js';
import { staffMember, staffMembers } from './queries/staff-members.js';
import type { StaffActor } from './staff-actor.js';
import { StaffMember } from './staff-member.entity.js';
import { totpCode } from './totp.js';

const newPassword = 'Another-horse-battery-7';
const refused = (code: RefusalCode) => expect.objectContaining({ code });
let serial = 0;

describeOnBothDatabases('staff', (harness) => {
  let admin: Hired;
  let person: Hired;
  beforeEach(async () => {
    serial += 1;
    admin = await hire(harness().runtime, 'admin', `admin${serial}`);
    person = await hire(harness().runtime, 'hotline', `worker${serial}`);
  });

  const row = (id = person.actor.id) => harness().runtime.db.orm.em.fork().findOneOrFail(StaffMember, { id });
  const seen = async (id = person.actor.id) => ({ id, version: (await row(id)).version });
  const logInAs = ({ username }: Hired, password = testPassword) =>
    logIn(harness().runtime, new LogInThrottle(harness().clock), { username, password, address: '192.0.2.1', sessionLength: hours(12) });
  const isAlive = async (token: string): Promise<boolean> =>
    (await authenticate(harness().runtime, token, { idle: minutes(30), mfaOptional: true })) !== undefined;

  type Change = (actor: StaffActor, seen: { id: string; version: number }) => Promise<void>;
  const changes: readonly (readonly [string, Change])[] = [
    ['disabling', (actor, target) => disableStaff(harness().runtime, actor, target)],
    ['changing the role', (actor, target) => changeRole(harness().runtime, actor, { ...target, role: 'finance' })],
    ['resetting the password', (actor, target) => resetPassword(harness().runtime, actor, { ...target, password: newPassword })],
  ];

  describe.each(changes)('%s', (_, change) => {
    test('is for administrators only', async () => {
      const target = await seen();
      for (const role of roles.filter((other) => other !== 'admin')) {
        const { actor } = await hire(harness().runtime, role, `no-${role.replace('_', '')}${++serial}`);
        await expect(change(actor, target)).rejects.toEqual(refused('NOT_PERMITTED'));
      }
      expect(await seen()).toEqual(target);
    });

    test('is never done to oneself', async () => {
      await expect(change(admin.actor, await seen(admin.actor.id))).rejects.toEqual(refused('SEPARATION_OF_DUTIES'));
    });

    test('ends every session of the person at once', async () => {
      const [first, second] = [await logInAs(person), await logInAs(person)];
      await change(admin.actor, await seen());
      expect([await isAlive(first.token), await isAlive(second.token)]).toEqual([false, false]);
    });

    test('on an old version changes nothing', async () => {
      const target = await seen();
      await expect(change(admin.actor, { ...target, version: target.version - 1 })).rejects.toEqual(refused('STALE_VERSION'));
      expect(await seen()).toEqual(target);
    });

    test('twice at once happens once', async () => {
      const target = await seen();
      const both = await Promise.allSettled([change(admin.actor, target), change(admin.actor, target)]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(both.filter(({ status }) => status === 'rejected')).toEqual([{ status: 'rejected', reason: refused('STALE_VERSION') }]);
      expect((await row()).version).toBe(target.version + 1);
    });

    test('of nobody is refused', async () => {
      await expect(change(admin.actor, { id: '00000000-0000-7000-8000-00000000dead', version: 1 })).rejects.toEqual(refused('NOT_FOUND'));
    });
  });

  describe('a disabled account', () => {
    beforeEach(async () => disableStaff(harness().runtime, admin.actor, await seen()));

    test('cannot log in, and learns no more than with a wrong password', async () => {
      await expect(logInAs(person)).rejects.toEqual(refused('CREDENTIALS_REFUSED'));
    });

    test('cannot be disabled again', async () => {
      await expect(disableStaff(harness().runtime, admin.actor, await seen())).rejects.toEqual(refused('WRONG_STATE'));
    });

    test('that is enabled again logs in as before', async () => {
      await enableStaff(harness().runtime, admin.actor, await seen());
      await expect(logInAs(person)).resolves.toHaveProperty('token');
      await expect(enableStaff(harness().runtime, admin.actor, await seen())).rejects.toEqual(refused('WRONG_STATE'));
    });
  });

  test('two administrators who disable each other at once leave one', async () => {
    const other = await hire(harness().runtime, 'admin', `other${serial}`);
    const [me, them] = [await seen(admin.actor.id), await seen(other.actor.id)];
    const both = await Promise.allSettled([
      disableStaff(harness().runtime, admin.actor, them),
      disableStaff(harness().runtime, other.actor, me),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('an administrator who was disabled a moment ago changes nothing any more', async () => {
    const other = await hire(harness().runtime, 'admin', `late${serial}`);
    await disableStaff(harness().runtime, admin.actor, await seen(other.actor.id));
    await expect(disableStaff(harness().runtime, other.actor, await seen())).rejects.toEqual(refused('NOT_SIGNED_IN'));
  });

  describe('a new account', () => {
    const options = () => ({ username: `new${serial}`, displayName: '新人', role: 'finance' as const, password: newPassword });

    test('must change the password that the administrator chose', async () => {
      await createStaff(harness().runtime, admin.actor, options());
      const { token } = await logInAs({ ...person, username: options().username }, newPassword);
      const found = await authenticate(harness().runtime, token, { idle: minutes(30), mfaOptional: true });
      expect(found?.actor.confinedTo).toBe('CHANGE_PASSWORD');
    });

    test('twice at once is made once', async () => {
      const both = await Promise.allSettled([
        createStaff(harness().runtime, admin.actor, options()),
        createStaff(harness().runtime, admin.actor, options()),
      ]);
      expect(both.filter(({ status }) => status === 'rejected')).toEqual([{ status: 'rejected', reason: refused('DUPLICATE') }]);
    });

    test('with the name of another in other letters is refused', async () => {
      const taken = { ...options(), username: person.username.toUpperCase() };
      await expect(createStaff(harness().runtime, admin.actor, taken)).rejects.toEqual(refused('DUPLICATE'));
    });

    test.each([
      ['input.username', { username: 'no spaces here' }],
      ['input.username', { username: 'ab' }],
      ['input.displayName', { displayName: '  ' }],
      ['input.password', { password: 'short-A1' }],
      ['input.password', { password: 'onlysmallletters' }],
      ['input.password', { password: 'Aa1Aa1Aa1Aa1Aa1' }],
    ])('is refused for its %s: %j', async (field, fault) => {
      const attempt = createStaff(harness().runtime, admin.actor, { ...options(), ...fault });
      await expect(attempt).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { field } });
    });

    test('is made by administrators only', async () => {
      await expect(createStaff(harness().runtime, person.actor, options())).rejects.toEqual(refused('NOT_PERMITTED'));
    });
  });

  test('the first administrator comes once', async () => {
    const first = { username: 'another-first', displayName: '管理员', password: newPassword };
    await expect(createFirstAdmin(harness().runtime, first)).rejects.toEqual(refused('WRONG_STATE'));
  });

  test.each([
    ['reviewer', 'auditor'],
    ['auditor', 'senior_reviewer'],
    ['senior_reviewer', 'admin'],
  ] as const)('a %s never becomes %s', async (before, after) => {
    const { actor } = await hire(harness().runtime, before, `sep${++serial}`);
    const change = changeRole(harness().runtime, admin.actor, { ...(await seen(actor.id)), role: after });
    await expect(change).rejects.toEqual(refused('SEPARATION_OF_DUTIES'));
  });

  describe('a password of one\'s own', () => {
    const change = (options: { current?: string; next?: string; sessionId?: string } = {}) =>
      changeOwnPassword(harness().runtime, person.actor, { current: testPassword, next: newPassword, ...options });

    test('ends the other sessions and keeps this one', async () => {
      const [here, elsewhere] = [await logInAs(person), await logInAs(person)];
      await change({ sessionId: here.sessionId });
      expect([await isAlive(here.token), await isAlive(elsewhere.token)]).toEqual([true, false]);
      await expect(logInAs(person)).rejects.toEqual(refused('CREDENTIALS_REFUSED'));
      await expect(logInAs(person, newPassword)).resolves.toHaveProperty('token');
    });

    test('is not changed with a wrong one, and guessing locks', async () => {
      for (let i = 0; i < 5; i++) await expect(change({ current: 'wrong' })).rejects.toEqual(refused('CREDENTIALS_REFUSED'));
      await expect(change()).rejects.toEqual(refused('ACCOUNT_LOCKED'));
    });

    test('must be another', async () => {
      await expect(change({ next: testPassword })).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { field: 'input.next' } });
    });

    test('twice at once changes once', async () => {
      const both = await Promise.allSettled([change(), change({ next: `${newPassword}!` })]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  describe('a second factor', () => {
    test('counts only once its first code was right', async () => {
      const { secret, uri } = await enrolTotp(harness().runtime, person.actor);
      expect(uri).toContain(`Certdesk:${person.username}`);
      await expect(confirmTotp(harness().runtime, person.actor, '000000')).rejects.toEqual(refused('SECOND_FACTOR_REFUSED'));
      expect((await row()).totpSecret).toBeNull();
      await confirmTotp(harness().runtime, person.actor, totpCode(secret, harness().clock.now()));
      expect((await row()).totpSecret).not.toContain(secret);
    });

    test('that was never offered cannot be confirmed', async () => {
      await expect(confirmTotp(harness().runtime, person.actor, '123456')).rejects.toEqual(refused('WRONG_STATE'));
    });

    test('is never replaced from an open session; a reset by an administrator lets one enrol anew', async () => {
      const { secret } = await enrolTotp(harness().runtime, person.actor);
      await confirmTotp(harness().runtime, person.actor, totpCode(secret, harness().clock.now()));
      await expect(enrolTotp(harness().runtime, person.actor)).rejects.toEqual(refused('WRONG_STATE'));
      await resetPassword(harness().runtime, admin.actor, { ...(await seen()), password: newPassword });
      await expect(enrolTotp(harness().runtime, person.actor)).resolves.toHaveProperty('uri');
    });

    test('confirmed twice at once is enrolled once', async () => {
      const { secret } = await enrolTotp(harness().runtime, person.actor);
      const code = totpCode(secret, harness().clock.now());
      const both = await Promise.allSettled([1, 2].map(() => confirmTotp(harness().runtime, person.actor, code)));
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  test('a reset lifts the lock and demands a new password at the next log-in', async () => {
    for (let i = 0; i < 5; i++) await logInAs(person, 'wrong').catch(() => undefined);
    await resetPassword(harness().runtime, admin.actor, { ...(await seen()), password: newPassword });
    const { token } = await logInAs(person, newPassword);
    const found = await authenticate(harness().runtime, token, { idle: minutes(30), mfaOptional: true });
    expect(found?.actor.confinedTo).toBe('CHANGE_PASSWORD');
  });

  test('a log-out ends this session only, and only one\'s own', async () => {
    const [mine, other] = [await logInAs(person), await logInAs(person)];
    await logOut(harness().runtime, admin.actor, mine.sessionId);
    expect(await isAlive(mine.token)).toBe(true);
    await logOut(harness().runtime, person.actor, mine.sessionId);
    await logOut(harness().runtime, person.actor, mine.sessionId);
    expect([await isAlive(mine.token), await isAlive(other.token)]).toEqual([false, true]);
  });

  test('the list shows no hash and no secret, and is for those who may read it', async () => {
    const list = await staffMembers(harness().runtime, admin.actor);
    expect(list.map(({ username }) => username)).toContain(person.username);
    expect(JSON.stringify(list)).not.toMatch(/argon2|totpSecret|passwordHash/);
    await expect(staffMembers(harness().runtime, person.actor)).rejects.toEqual(refused('NOT_PERMITTED'));
    await expect(staffMember(harness().runtime, admin.actor, 'nobody')).rejects.toEqual(refused('NOT_FOUND'));
  });
});
