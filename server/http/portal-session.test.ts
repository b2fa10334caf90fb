import cookie from '@fastify/cookie';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { minutes } from '../platform/clock.js';
import { aLoggedInApplicant } from '../test/hall.js';
import { describeOnBothDatabases } from '../test/harness.js';
import { PortalSession } from '../modules/applicant/portal-session.entity.js';
import { PortalSessions } from './portal-session.js';
import { sessionCookie } from './session-cookie.js';

describeOnBothDatabases('whose session a request to the portal is', (harness) => {
  let app: FastifyInstance;
  beforeAll(async () => {
    const cookies = { account: sessionCookie(false, 'certdesk-portal'), phone: sessionCookie(false, 'certdesk-phone') };
    const sessions = new PortalSessions(harness().runtime, cookies, minutes(60));
    app = fastify();
    await app.register(cookie);
    app.get('/', async (request) => {
      const [first, second] = [sessions.account(request), sessions.account(request)];
      return { once: first === second, account: (await first)?.actor.id ?? null };
    });
  });
  afterAll(() => app.close());

  const ask = async (headers: Record<string, string>) =>
    (await app.inject({ url: '/', headers })).json<{ account: string | null; once: boolean }>();

  test('is told by the account’s own cookie, and looked up once', async () => {
    const { applicant, session: { token } } = await aLoggedInApplicant(harness());
    expect(await ask({ cookie: `certdesk-portal=${token}` })).toEqual({ account: applicant.id, once: true });
  });

  test('is nobody’s by no cookie, a wrong one, or staff’s', async () => {
    const { session: { token } } = await aLoggedInApplicant(harness());
    const none: Record<string, string>[] = [{}, { cookie: 'certdesk-portal=x' }, { cookie: `certdesk=${token}` }, { cookie: `certdesk-phone=${token}` }];
    for (const headers of none) expect((await ask(headers)).account).toBeNull();
  });

  test('is kept alive by what a person asks for, not by a page that looks by itself', async () => {
    const { sessionId, session: { token } } = await aLoggedInApplicant(harness());
    const lastSeen = async () => (await harness().database.orm.em.fork().findOneOrFail(PortalSession, { id: sessionId })).lastSeenAt;
    const begun = await lastSeen();
    harness().clock.advance(minutes(5));
    await ask({ cookie: `certdesk-portal=${token}`, 'x-certdesk-unattended': '1' });
    expect(await lastSeen()).toEqual(begun);
    await ask({ cookie: `certdesk-portal=${token}` });
    expect(await lastSeen()).toEqual(harness().clock.now());
  });
});
