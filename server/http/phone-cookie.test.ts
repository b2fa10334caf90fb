import cookie from '@fastify/cookie';
import { fastify, type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPhoneLink } from '../modules/identity/commands/create-phone-link.js';
import { minutes } from '../platform/clock.js';
import { buildPortalSchema } from '../schema.js';
import { aCase } from '../test/factories.js';
import { openHarness, type Harness } from '../test/harness.js';
import { HallThrottle } from '../modules/applicant/hall-throttle.js';
import { hours } from '../platform/clock.js';
import { createPortalApi } from './graphql-apis.js';
import { addPortalApi } from './portal-api.js';
import { PortalSessions } from './portal-session.js';
import { sessionCookie } from './session-cookie.js';

const OPEN = 'mutation ($token: String!) { openPhoneLink(token: $token) { __typename } }';

// One database is enough: cookies do not depend on it.
describe.each([['plain HTTP on loopback', false], ['HTTPS', true]])('the phone’s cookie over %s', (_, https) => {
  let harness: Harness;
  let app: FastifyInstance;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    harness = await openHarness('sqlite');
    const { runtime, gateways } = harness;
    const cookies = { account: sessionCookie(https, 'certdesk-portal'), phone: sessionCookie(https, 'certdesk-phone') };
    const portalApi = createPortalApi(buildPortalSchema(), runtime.log, false);
    await portalApi.start();
    app = fastify();
    await app.register(cookie);
    const context = { runtime, ...gateways, throttle: new HallThrottle(runtime.clock), sessionLength: hours(12) };
    addPortalApi(app, { portalApi, sessions: new PortalSessions(runtime, cookies, hours(1)), cookies, context });
    stop = async () => {
      await app.close();
      await portalApi.stop();
      await harness.close();
    };
  });
  afterAll(() => stop());

  const ask = async (query: string, sent = '', variables = {}) => {
    const headers = { 'content-type': 'application/json', ...(sent && { cookie: sent }) };
    const answer = await app.inject({ method: 'POST', url: '/portal/graphql', headers, payload: { query, variables } });
    return { data: answer.json<{ data: Record<string, unknown> }>().data, cookie: String(answer.headers['set-cookie'] ?? '') };
  };
  const scan = async (): Promise<string> => {
    const { application, applicant } = await aCase(harness, { state: 'DRAFT' });
    const { token } = await createPhoneLink(harness.runtime, applicant, { applicationId: application.id });
    return (await ask(OPEN, '', { token })).cookie;
  };
  const page = async (sent: string) => (await ask('{ phonePage { orderNo } }', sent)).data['phonePage'];

  test('is seen by no script and sent from no other site', async () => {
    const [name, secure] = https ? ['__Host-certdesk-phone', ' Secure;'] : ['certdesk-phone', ''];
    expect(await scan()).toMatch(new RegExp(`^${name}=[\\w-]{43}; Path=/; HttpOnly;${secure} SameSite=Strict$`));
  });

  test('opens the phone’s page, and no account', async () => {
    const sent = (await scan()).split(';')[0]!;
    expect(await page(sent)).toMatchObject({ orderNo: expect.any(String) });
    expect(await page('')).toBeNull();
    expect((await ask('{ me { id } }', sent)).data).toEqual({ me: null });
  });

  test('is taken away when the phone leaves, and worth nothing then', async () => {
    const sent = (await scan()).split(';')[0]!;
    const left = await ask('mutation { leavePhonePage }', sent);
    expect(left.cookie).toMatch(/certdesk-phone=; .*Expires=Thu, 01 Jan 1970/);
    expect(await page(sent)).toBeNull();
  });

  test('is worth nothing after half an hour without use', async () => {
    const sent = (await scan()).split(';')[0]!;
    harness.clock.advance(minutes(30));
    expect(await page(sent)).toBeNull();
  });

  test('made up by somebody opens nothing', async () => {
    expect(await page(`${https ? '__Host-' : ''}certdesk-phone=${'A'.repeat(43)}`)).toBeNull();
  });
});
