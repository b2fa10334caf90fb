import { beforeEach, expect, test } from '@jest/globals';
import { hours, minutes } from '../../platform/clock.js';
import { OutboxEvent } from '../../platform/outbox/outbox.entity.js';
import { systemActor } from '../../platform/unit-of-work.js';
import { aMobileNumber } from '../../test/factories/made-up.js';
import { agreedVersions, aLoggedInApplicant, codeSentTo } from '../../test/hall.js';
import { describeOnBothDatabases } from '../../test/harness.js';
import { refusal, settled } from '../../test/refusal.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { logInWithCode } from './commands/log-in-with-code.js';
import { markSmsCodeSent } from './commands/mark-sms-code-sent.js';
import { purgeHall } from './commands/purge-hall.js';
import { requestSmsCode } from './commands/request-sms-code.js';
import { Consent } from './consent.entity.js';
import { HallThrottle } from './hall-throttle.js';
import { accountPhoneIndex } from './phone-index.js';
import { PortalAccount } from './portal-account.entity.js';
import { PortalSession } from './portal-session.entity.js';
import { authenticateApplicant } from './queries/authenticate-applicant.js';
import { openSmsCode } from './queries/open-sms-code.js';
import { SmsCode } from './sms-code.entity.js';
import { UseQuota } from './use-quota.entity.js';

let serial = 0;

describeOnBothDatabases('logging in by SMS code', (harness) => {
  let phone: string;
  let throttle: HallThrottle;
  let address: string;
  beforeEach(() => {
    phone = aMobileNumber();
    throttle = new HallThrottle(harness().clock);
    address = `198.51.${++serial % 250}.1`;
  });

  const em = () => harness().database.orm.em.fork();
  const ask = (number = phone, from = address) => requestSmsCode(harness().runtime, throttle, { phone: number, address: from });
  const logIn = (code: string, agreed: readonly string[] = agreedVersions) =>
    logInWithCode(harness().runtime, throttle, { phone, code, agreedVersions: agreed, address, sessionLength: hours(12) });
  const codeRow = () => em().findOneOrFail(SmsCode, { phoneIndex: accountPhoneIndex(harness().runtime.sealing, phone) }, { orderBy: { id: 'desc' } });
  const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000');
  const asked = async (): Promise<string> => {
    await ask();
    return codeSentTo(harness(), phone);
  };

  test('asks for a code, tells when it ends and when there may be another, and has it sent', async () => {
    const now = harness().clock.now().getTime();
    expect(await ask()).toEqual({ resendAt: new Date(now + minutes(1)), expiresAt: new Date(now + minutes(5)) });
    const { id } = await codeRow();
    expect(await openSmsCode(em(), harness().runtime.sealing, id)).toMatchObject({ phone, code: expect.stringMatching(/^\d{6}$/) });
    const events = await em().find(OutboxEvent, { name: 'applicant.smsCodeIssued' });
    expect(events.map(({ payload }) => payload)).toContainEqual({ codeId: id });
  });

  test('keeps neither phone nor code in clear, in no row, event or audit', async () => {
    const code = await asked();
    const { id } = await codeRow();
    await logIn(code);
    const stored = JSON.stringify([
      await em().findAll(SmsCode), await em().findAll(OutboxEvent), await em().find(AuditEntry, { action: { $like: 'applicant.%' } }), await em().findAll(UseQuota),
    ]);
    expect(stored).toContain(id);
    expect(stored).not.toContain(phone);
    expect(stored).not.toContain(`"${code}"`);
  });

  test('forgets the code itself once it is sent, and still knows it when it is typed', async () => {
    const code = await asked();
    const { id } = await codeRow();
    await harness().runtime.transact(systemActor('test'), (work) => markSmsCodeSent(work, id));
    expect(await codeRow()).toMatchObject({ code: null, sentAt: expect.any(Date) });
    expect(await openSmsCode(em(), harness().runtime.sealing, id)).toBeNull();
    await expect(logIn(code)).resolves.toHaveProperty('token');
  });

  test('opens an account for a new number, with its consents, and a session', async () => {
    const { token, accountId } = await logIn(await asked());
    const found = await authenticateApplicant(harness().runtime, token, minutes(30));
    expect(found?.actor).toMatchObject({ kind: 'APPLICANT', id: accountId });
    const consents = await em().find(Consent, { accountId });
    const agreed = consents.map(({ version, address: from }) => [version, from]).sort();
    expect(agreed).toEqual(agreedVersions.map((version) => [version, address]).sort());
  });

  test('opens a session of the account that a known number has', async () => {
    const first = await logIn(await asked());
    harness().clock.advance(minutes(2));
    const second = await logIn(await asked(), []);
    expect(second.accountId).toBe(first.accountId);
    expect(second.token).not.toBe(first.token);
  });

  test('of a new number needs its agreement, and the same code is good once that is given', async () => {
    const code = await asked();
    for (let i = 0; i < 7; i++) {
      await expect(logIn(code, [agreedVersions[0]!])).rejects.toEqual(
        refusal('INCOMPLETE_SUBMISSION', { field: 'input.agreedVersions', missing: [agreedVersions[1]!] }));
    }
    expect(await em().count(PortalAccount, { phoneIndex: accountPhoneIndex(harness().runtime.sealing, phone) })).toBe(0);
    await expect(logIn(code)).resolves.toHaveProperty('token');
  });

  test('asks again after a new version of a text', async () => {
    const { accountId } = await logIn(await asked());
    await harness().runtime.transact(systemActor('test'), (work) =>
      work.em.nativeUpdate(Consent, { accountId, kind: 'TERMS' }, { version: 'terms-2020-01-01' }));
    harness().clock.advance(minutes(2));
    const code = await asked();
    await expect(logIn(code, [])).rejects.toEqual(refusal('INCOMPLETE_SUBMISSION', { missing: [agreedVersions[0]!] }));
    await logIn(code, [agreedVersions[0]!]);
    const terms = await em().find(Consent, { accountId, kind: 'TERMS' }, { orderBy: { id: 'asc' } });
    expect(terms.map(({ version, liveFor, withdrawnAt }) => [version, liveFor !== null, withdrawnAt]))
      .toEqual([['terms-2020-01-01', false, null], [agreedVersions[0], true, null]]);
  });

  test('uses a code once, even when it is typed twice at once', async () => {
    const code = await asked();
    const attempts = await settled([logIn(code), logIn(code), logIn(code)]);
    expect(attempts).toEqual({ done: 1, refused: ['CREDENTIALS_REFUSED', 'CREDENTIALS_REFUSED'] });
    await expect(logIn(code)).rejects.toEqual(refusal('CREDENTIALS_REFUSED', { field: 'input.code' }));
  });

  test('of twenty guesses at once looks at five, and the right code is then worth nothing', async () => {
    const code = await asked();
    await settled(Array.from({ length: 20 }, () => logIn(wrongFor(code))));
    expect((await codeRow()).tries).toBe(5);
    await expect(logIn(code)).rejects.toEqual(refusal('CREDENTIALS_REFUSED'));
  });

  test('gives one answer for wrong, expired, replaced and never asked for', async () => {
    const code = await asked();
    const answers = [await logIn(wrongFor(code)).catch((error: unknown) => error)];
    harness().clock.advance(minutes(5));
    answers.push(await logIn(code).catch((error: unknown) => error));
    await ask();
    if ((await codeSentTo(harness(), phone)) !== code) answers.push(await logIn(code).catch((error: unknown) => error));
    phone = aMobileNumber();
    answers.push(await logIn(code).catch((error: unknown) => error));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toEqual(refusal('CREDENTIALS_REFUSED'));
  });

  test('answers a number with an account and one without alike when a code is asked for', async () => {
    const known = (await aLoggedInApplicant(harness())).phone;
    harness().clock.advance(minutes(2));
    expect(await ask(known)).toEqual(await ask(aMobileNumber()));
  });

  test('sends one code a minute, whatever is asked at once', async () => {
    const { done, refused } = await settled(Array.from({ length: 6 }, () => ask()));
    expect([done, new Set(refused)]).toEqual([1, new Set(['TOO_EARLY'])]);
    const retryAt = new Date(harness().clock.now().getTime() + minutes(1));
    await expect(ask()).rejects.toEqual(refusal('TOO_EARLY', { field: 'input.phone', retryAt }));
    harness().clock.advance(minutes(1));
    await expect(ask()).resolves.toHaveProperty('resendAt');
  });

  test('sends five codes an hour and ten a day', async () => {
    let sent = 0;
    for (let minute = 0; minute < 60; minute += 2) {
      sent += (await settled([requestSmsCode(harness().runtime, new HallThrottle(harness().clock), { phone, address })])).done;
      harness().clock.advance(minutes(2));
    }
    expect(sent).toBe(5);
    for (let hour = 1; hour < 23; hour += 1) {
      sent += (await settled([requestSmsCode(harness().runtime, new HallThrottle(harness().clock), { phone, address })])).done;
      harness().clock.advance(hours(1));
    }
    expect(sent).toBe(10);
  });

  test('holds an address to fifty codes an hour over all servers, whatever the phones', async () => {
    const server = () => new HallThrottle(harness().clock);
    const many = await settled(Array.from({ length: 55 }, () =>
      requestSmsCode(harness().runtime, server(), { phone: aMobileNumber(), address })));
    expect(many).toEqual({ done: 50, refused: Array.from({ length: 5 }, () => 'LIMIT_REACHED') });
  });

  test('slows one address down on one server after twenty requests', async () => {
    for (let i = 0; i < 20; i++) await ask(aMobileNumber(), '203.0.113.77');
    await expect(ask(aMobileNumber(), '203.0.113.77')).rejects.toMatchObject({ code: 'LIMIT_REACHED', details: { retryAt: expect.any(Date) } });
  });

  test('refuses what is no mobile number', async () => {
    await expect(ask('0755-1234')).rejects.toEqual(refusal('INVALID_INPUT', { field: 'input.phone' }));
  });

  test('audits log-ins and refusals with the address', async () => {
    const code = await asked();
    await logIn(wrongFor(code)).catch(() => undefined);
    const { accountId } = await logIn(code);
    const entries = await em().find(AuditEntry, { action: { $in: ['applicant.loggedIn', 'applicant.logInRefused'] } });
    const details = entries.map(({ action, subjectId, details: told }) => [action, subjectId, told]);
    expect(details).toContainEqual(['applicant.loggedIn', accountId, { address, method: 'SMS_CODE' }]);
    expect(details).toContainEqual(['applicant.logInRefused', 'unknown', { address, reason: 'CODE' }]);
  });

  test('leaves nothing behind once its time is over', async () => {
    const { sessionId } = await logIn(await asked());
    harness().clock.advance(minutes(6));
    await purgeHall(harness().runtime);
    expect(await em().count(SmsCode, { phoneIndex: accountPhoneIndex(harness().runtime.sealing, phone) })).toBe(0);
    expect(await em().count(PortalSession, { id: sessionId })).toBe(1);
    harness().clock.advance(hours(24 * 31));
    await purgeHall(harness().runtime);
    expect([await em().count(PortalSession, { id: sessionId }), await em().count(UseQuota, {})]).toEqual([0, 0]);
  });
});
