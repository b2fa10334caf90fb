import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { prepareInstallation, type TestInstallation } from './test/test-installation.js';
import { openInstallation, startApp, type Replacements } from './app.js';
import type { RunningServer } from './http/start-server.js';
import { createFirstAdmin } from './modules/staff/commands/create-first-admin.js';
import { UnfitInstallation } from './platform/finding.js';
import { systemRandom } from './platform/random.js';

const password = 'Correct-horse-battery-9';
const SESSION_TOKEN_BYTES = 32;
const LOG_IN = 'mutation ($input: LogInInput!) { logIn(input: $input) { __typename } }';

describe('the server', () => {
  let installation: TestInstallation;
  let server: RunningServer | undefined;
  beforeEach(async () => {
    installation = await prepareInstallation();
  });
  afterEach(async () => {
    await server?.close();
    server = undefined;
    installation.remove();
  });

  const start = async (overrides: Partial<TestInstallation['config']> = {}, replacements?: Replacements): Promise<string> => {
    server = await startApp({ ...installation.config, ...overrides }, replacements);
    return server.url;
  };
  const hireAdmin = async (): Promise<void> => {
    const { runtime, close } = await openInstallation(installation.config);
    await createFirstAdmin(runtime, { username: 'admin', displayName: '管理员', password });
    await close();
  };
  const ask = (url: string, query: string, { headers = {}, variables = {} } = {}): Promise<Response> =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  const logIn = async (url: string): Promise<Response> => ask(url, LOG_IN, { variables: { input: { username: 'admin', password } } });

  test('lives, is ready, and tells strangers nothing in its headers', async () => {
    const url = await start();
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(200);
    expect(ready.headers.get('x-powered-by')).toBeNull();
    expect(ready.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(ready.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('on plain-HTTP loopback sets a cookie that scripts and other sites never see', async () => {
    await hireAdmin();
    const cookie = (await logIn(await start())).headers.get('set-cookie');
    expect(cookie).toMatch(/^certdesk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('behind HTTPS binds the cookie to host and HTTPS', async () => {
    await hireAdmin();
    const cookie = (await logIn(await start({ https: true }))).headers.get('set-cookie');
    expect(cookie).toMatch(/^__Host-certdesk=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  });

  test('knows the person by the cookie, and no more after log-out', async () => {
    await hireAdmin();
    const url = await start();
    const cookie = (await logIn(url)).headers.get('set-cookie')!.split(';')[0]!;
    const me = async () => ((await (await ask(url, '{ me { username } }', { headers: { cookie } })).json()) as { data: object }).data;
    expect(await me()).toEqual({ me: { username: 'admin' } });
    const out = await ask(url, 'mutation { logOut }', { headers: { cookie } });
    expect(out.headers.get('set-cookie')).toContain('certdesk=; ');
    expect(await me()).toEqual({ me: null });
  });

  test('refuses what another site\'s form could send', async () => {
    const url = await start();
    const forged = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: 'mutation { logOut }' }),
    });
    expect(forged.status).toBeGreaterThanOrEqual(400);
    expect((await fetch(`${url}/graphql?query={me{id}}`)).status).toBe(404);
  });

  test('shows its schema in development and hides it in production', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect(await (await ask(await start(), query)).json()).toHaveProperty('data.__schema');
    await server!.close();
    expect(await (await ask(await start({ production: true }), query)).json()).not.toHaveProperty('data.__schema');
  });

  test('reads a large body for signed-in staff only', async () => {
    await hireAdmin();
    const url = await start();
    const cookie = (await logIn(url)).headers.get('set-cookie')!.split(';')[0]!;
    const padding = ' '.repeat(300 * 1024);
    expect((await ask(url, `{ me { id } }${padding}`)).status).toBe(413);
    expect((await ask(url, `{ me { id } }${padding}`, { headers: { cookie } })).status).toBe(200);
    expect((await ask(url, `{ me { id } }${padding.repeat(30)}`, { headers: { cookie } })).status).toBe(413);
  });

  test.each(['/documents/x/content', '/reports/x/file'])('gives %s to nobody who is not signed in', async (path) => {
    const answer = await fetch(`${await start()}${path}`);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'NOT_SIGNED_IN', messageZh: expect.any(String) });
  });

  test('says no to a document for whoever may not see it, and not whether it exists', async () => {
    await hireAdmin();
    const url = await start();
    const cookie = (await logIn(url)).headers.get('set-cookie')!.split(';')[0]!;
    expect((await fetch(`${url}/documents/x/content`, { headers: { cookie } })).status).toBe(403);
  });

  test('shows metrics to this machine, or to whoever has the token', async () => {
    const url = await start();
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('certdesk_outbox_dead 0');
    expect((await fetch(`${url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.1' } })).status).toBe(403);
    await server!.close();
    const guarded = await start({ METRICS_TOKEN: 'a-long-enough-token' });
    expect((await fetch(`${guarded}/metrics`)).status).toBe(403);
    const headers = { authorization: 'Bearer a-long-enough-token' };
    expect((await fetch(`${guarded}/metrics`, { headers })).status).toBe(200);
  });

  test('finishes the request it has when it is told to stop, and takes no other', async () => {
    await hireAdmin();
    const { promise: inside, resolve: nowInside } = Promise.withResolvers<void>();
    const url = await start({}, { random: { bytes: (length) => {
      if (length === SESSION_TOKEN_BYTES) nowInside(); // the password was right, the session is being made
      return systemRandom.bytes(length);
    } } });
    const answer = logIn(url);
    await inside;
    const closed = server!.close();
    server = undefined;
    expect(await (await answer).text()).toContain('LoggedIn');
    await closed;
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
  });
});

describe('a server that cannot run as it should', () => {
  let installation: TestInstallation | undefined;
  afterEach(() => installation?.remove());

  test('does not start on a database without its tables, and names the command', async () => {
    installation = await prepareInstallation({}, { migrated: false });
    const attempt = startApp(installation.config);
    await expect(attempt).rejects.toThrow(UnfitInstallation);
    await expect(attempt).rejects.toThrow(/npm run db:migrate/);
  });

  test('does not start on former authorities that it cannot read, or that are none, and names the setting', async () => {
    for (const file of ['missing.pem', 'package.json']) {
      installation?.remove();
      installation = await prepareInstallation({ CA_FORMER_FILE: file });
      const attempt = startApp(installation.config);
      await expect(attempt).rejects.toThrow(UnfitInstallation);
      await expect(attempt).rejects.toThrow(/CA_FORMER_FILE/);
    }
  });

  test('does not start without its database, and says that nothing listens there', async () => {
    installation = await prepareInstallation({ DATABASE_URL: 'mysql://nobody:secret@127.0.0.1:1/certdesk' }, { migrated: false });
    const attempt = startApp(installation.config);
    await expect(attempt).rejects.toThrow(/ECONNREFUSED/);
    await expect(attempt).rejects.not.toThrow(/secret/);
  });

  test('does not start with another key than the data were stored under', async () => {
    installation = await prepareInstallation();
    const { runtime, close } = await openInstallation(installation.config);
    await createFirstAdmin(runtime, { username: 'admin', displayName: '管理员', password });
    await close();
    const otherKey = { ...installation.config, INDEX_KEY: Buffer.alloc(32, 9) };
    await expect(startApp(otherKey)).rejects.toThrow(/INDEX_KEY/);
  });

  test('does not start without its key files, and names the key', async () => {
    installation = await prepareInstallation({ BANK_PUBLIC_KEY_FILE: '/nowhere/bank.pem' });
    await expect(startApp(installation.config)).rejects.toThrow(/BANK_PUBLIC_KEY_FILE.*ENOENT/);
  });
});
