import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PortalContext } from '../modules/applicant/api/portal-context.js';
import { refuseLargeBodies } from './body-limit.js';
import type { PortalSessions } from './portal-session.js';
import type { SessionCookie } from './session-cookie.js';

export interface PortalApiOptions {
  readonly portalApi: ApolloServer<PortalContext>;
  readonly sessions: PortalSessions;
  readonly cookies: { readonly account: SessionCookie; readonly phone: SessionCookie };
  /** What a resolver gets beside who asks. */
  readonly context: Omit<PortalContext, 'applicant' | 'sessionId' | 'phone' | 'setSessionToken' | 'setPhoneToken' | 'address'>;
}

/** The applicants' API. */
export function addPortalApi(app: FastifyInstance, { portalApi, sessions, cookies, context }: PortalApiOptions): void {
  const contextOf = async (request: FastifyRequest, reply: FastifyReply): Promise<PortalContext> => {
    const account = await sessions.account(request);
    return {
      ...context,
      applicant: account?.actor,
      sessionId: account?.sessionId,
      phone: await sessions.phone(request),
      setSessionToken: (token) => cookies.account.write(reply, token),
      setPhoneToken: (token) => cookies.phone.write(reply, token),
      address: request.ip,
    };
  };
  app.post('/portal/graphql', {
    onRequest: refuseLargeBodies(() => Promise.resolve(false)),
    handler: fastifyApolloHandler(portalApi, { context: contextOf }),
  });
}
