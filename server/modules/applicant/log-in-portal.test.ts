import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { days, hours, minutes } from '../../platform/clock.js';
import { OutboxEvent } from '../../platform/outbox/outbox.entity.js';
import { aMobileNumber } from '../../test/factories/made-up.js';
import { describeOnBothDatabases } from '../../test/harness.js';
import { openPortalApi, type PortalApiClient } from '../../test/portal-api.js';
import { applicantActor } from './applicant-actor.js';
import { markSmsCodeSent } from './commands/mark-sms-code-sent.js';
import { requiredVersions } from './domain/consent-texts.js';
import { PortalAccount } from './portal-account.entity.js';
import { PortalSession } from './portal-session.entity.js';
import { authenticateAccount } from './queries/authenticate-account.js';
import { openSmsCode } from './queries/open-sms-code.js';
import { SmsCode } from './sms-code.entity.js';

const PASSWORD = 'Winter-Apple-2026';

const ask = `mutation ($phone: String!) { requestSmsCode(input: { phone: $phone }) {
  ... on SmsCodeSent { resendAt } ... on Refusal { code retryAt field } } }`;
const byCode = `mutation ($input: LogInWithCodeInput!) { logInWithCode(input: $input) {
  ... on Me { id phoneMasked hasPassword } ... on Refusal { code field missing } } }`;
const byPassword = `mutation ($input: LogInWithPasswordInput!) { logInWithPassword(input: $input) {
  ... on Me { id } ... on Refusal { code field } } }`;
const newPassword = `mutation ($input: SetPasswordInput!) { setPassword(input: $input) {
  ... on Me { hasPassword } ... on Refusal { code field } } }`;

type Result = Readonly<Record<string, unknown>>;

describeOnBothDatabases('logging in to the online hall', (harness) => {
  let api: PortalApiClient;
  let phone: string;
  beforeAll(async () => { api = await openPortalApi(harness()); });
  afterAll(() => api.stop());
  beforeEach(() => { phone = aMobileNumber(); });

  const em = () => harness().database.orm.em.fork();
  const run = async (query: string, variables: Result, visitor = {}): Promise<Result> => {
    const { data, errors } = await api.execute(visitor, query, variables);
    expect(errors).toEqual([]);
    return Object.values(data!)[0] as Result;
  };
  /** The code as its message would carry it. */
  const codeSentTo = async (): Promise<string> => {
    const { runtime } = harness();
    const codes = await em().find(SmsCode, {}, { orderBy: { createdAt: 'desc', id: 'desc' } });
    for (const { id } of codes) {
      const opened = await openSmsCode(em(), runtime.sealing, id);
      if (opened?.phone === phone) return opened.code;
    }
    throw new Error('no code waits for the number');
  };
  const agreed = { agreedVersions: [...requiredVersions] };
  const logIn = async (code: string, more: Result = agreed) => run(byCode, { input: { phone, code, ...more } });
  const logInAnew = async (): Promise<{ id: string; sessionId: string }> => {
    await run(ask, { phone });
    const { id } = (await logIn(await codeSentTo())) as { id: string };
    const session = await authenticateAccount(harness().runtime, api.tokens.account!, minutes(30));
    return { id, sessionId: session!.sessionId };
  };

  describe('by SMS code', () => {
    test('opens an account for a new number, and the same one the next time', async () => {
      const first = await logInAnew();
      harness().clock.advance(minutes(2));
      expect(await logInAnew()).toMatchObject({ id: first.id });
      expect(await em().count(PortalAccount, { id: first.id })).toBe(1);
    });

    test('tells the sender by an event that holds no number and no code', async () => {
      await run(ask, { phone });
      const [event] = await em().find(OutboxEvent, { name: 'applicant.smsCodeIssued' }, { orderBy: { id: 'desc' }, limit: 1 });
      expect(Object.keys(event!.payload)).toEqual(['codeId']);
    });

    test('keeps no code once it was handed to the carrier, which still opens a session', async () => {
      await run(ask, { phone });
      const code = await codeSentTo();
      const [row] = await em().find(SmsCode, {}, { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 1 });
      await harness().runtime.transact({ kind: 'SYSTEM', id: 'test', name: 'test' }, (work) => markSmsCodeSent(work, row!.id));
      expect((await em().findOneOrFail(SmsCode, { id: row!.id })).code).toBeNull();
      expect(await logIn(code)).toHaveProperty('id');
    });

    test('sends one of two asked for at once, and the next after a minute', async () => {
      const both = await Promise.all([run(ask, { phone }), run(ask, { phone })]);
      expect(both.map(({ code }) => code ?? 'SENT').sort()).toEqual(['LIMIT_REACHED', 'SENT']);
      harness().clock.advance(minutes(1) + 1000);
      expect(await run(ask, { phone })).toHaveProperty('resendAt');
    });

    test('a code opens one session, however often it is sent at once', async () => {
      await run(ask, { phone });
      const code = await codeSentTo();
      const all = await Promise.all([logIn(code), logIn(code), logIn(code)]);
      expect(all.map((result) => result['code'] ?? 'IN').sort()).toEqual(['CREDENTIALS_REFUSED', 'CREDENTIALS_REFUSED', 'IN']);
    });

    test('runs out after five minutes, and after five wrong codes', async () => {
      await run(ask, { phone });
      const code = await codeSentTo();
      const wrong = code === '000000' ? '111111' : '000000';
      for (let tries = 0; tries < 5; tries += 1) expect(await logIn(wrong)).toMatchObject({ code: 'CREDENTIALS_REFUSED', field: 'input.code' });
      expect(await logIn(code)).toMatchObject({ code: 'CREDENTIALS_REFUSED' });
      harness().clock.advance(minutes(2));
      await run(ask, { phone });
      const late = await codeSentTo();
      harness().clock.advance(minutes(5));
      expect(await logIn(late)).toMatchObject({ code: 'CREDENTIALS_REFUSED' });
    });

    test('wants the texts in force agreed to, and does not use the code up for a box left empty', async () => {
      await run(ask, { phone });
      const code = await codeSentTo();
      expect(await logIn(code, { agreedVersions: [] })).toMatchObject({ code: 'INCOMPLETE_SUBMISSION', field: 'input.agreedVersions', missing: [...requiredVersions] });
      expect(await logIn(code)).toHaveProperty('id');
    });

    test('refuses what is no mobile number, naming the field', async () => {
      expect(await run(ask, { phone: '12345' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.phone' });
    });
  });

  describe('by password', () => {
    const withPassword = async (): Promise<{ id: string; sessionId: string }> => {
      const session = await logInAnew();
      const visitor = { applicant: applicantActor(session.id), sessionId: session.sessionId };
      expect(await run(newPassword, { input: { password: PASSWORD } }, visitor)).toEqual({ hasPassword: true });
      return session;
    };
    const tryPassword = (password: string): Promise<Result> => run(byPassword, { input: { phone, password, agreedVersions: [] } });

    test('works after it was set within ten minutes of a code', async () => {
      const { id } = await withPassword();
      expect(await tryPassword(PASSWORD)).toEqual({ id });
    });

    test('says the same of a wrong password, an unknown number and an account without one', async () => {
      await logInAnew();
      const without = await tryPassword(PASSWORD);
      phone = aMobileNumber();
      expect([without, await tryPassword(PASSWORD)]).toEqual([
        { code: 'CREDENTIALS_REFUSED', field: 'input.password' }, { code: 'CREDENTIALS_REFUSED', field: 'input.password' },
      ]);
    });

    test('five failures lock it for a quarter of an hour, guesses at once included; the code still opens', async () => {
      const { id } = await withPassword();
      await Promise.all(Array.from({ length: 5 }, () => tryPassword('Wrong-Guess-2026')));
      expect(await tryPassword(PASSWORD)).toMatchObject({ code: 'CREDENTIALS_REFUSED' });
      harness().clock.advance(minutes(16));
      expect(await tryPassword(PASSWORD)).toEqual({ id });
    });

    test('is changed with the old one later on, and ends the other sessions', async () => {
      const { id, sessionId } = await withPassword();
      harness().clock.advance(minutes(11));
      await tryPassword(PASSWORD);
      const other = await authenticateAccount(harness().runtime, api.tokens.account!, minutes(30));
      const visitor = { applicant: applicantActor(id), sessionId };
      const password = 'Summer-Pear-2027';
      expect(await run(newPassword, { input: { password } }, visitor)).toMatchObject({ code: 'CREDENTIALS_REFUSED', field: 'input.oldPassword' });
      expect(await run(newPassword, { input: { password: 'short', oldPassword: PASSWORD } }, visitor)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.password' });
      expect(await run(newPassword, { input: { password, oldPassword: PASSWORD } }, visitor)).toEqual({ hasPassword: true });
      expect((await em().findOneOrFail(PortalSession, { id: other!.sessionId })).endedAt).not.toBeNull();
    });
  });

  describe('a session', () => {
    const lives = async (token: string): Promise<boolean> =>
      (await authenticateAccount(harness().runtime, token, minutes(30))) !== undefined;

    test('ends when idle, at the end of its hours, and on logging out', async () => {
      const { id, sessionId } = await logInAnew();
      const token = api.tokens.account!;
      harness().clock.advance(minutes(20));
      expect(await lives(token)).toBe(true);
      harness().clock.advance(minutes(20));
      expect(await lives(token)).toBe(true);
      await api.execute({ applicant: applicantActor(id), sessionId }, 'mutation { logOut }');
      expect([await lives(token), api.tokens.account]).toEqual([false, undefined]);
      await logInAnew();
      harness().clock.advance(minutes(31));
      expect(await lives(api.tokens.account!)).toBe(false);
      harness().clock.advance(days(1) + hours(1));
    });
  });
});
