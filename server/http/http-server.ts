import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { StaffContext } from '../modules/staff/api/staff-context.js';
import type { Metrics } from '../platform/metrics.js';
import type { Runtime } from '../platform/runtime.js';
import { LARGEST_BODY, refuseLargeBodies } from './body-limit.js';
import { addConsoleFiles } from './console-files.js';
import { addDriverDownload } from './driver-download.js';
import { addDriverRoutes, type DriverRoutesOptions } from './driver-routes.js';
import { addFileRoutes, type FileReaders } from './file-routes.js';
import { addHealth } from './health.js';
import { httpErrorHandler } from './http-errors.js';
import { addPkiRoutes } from './pki-routes.js';
import { addPortalApi, type PortalApiOptions } from './portal-api.js';
import { addPortalDownloads } from './portal-downloads.js';
import { addPortalFiles } from './portal-files.js';
import { addPortalInvoiceFile } from './portal-invoice-file.js';
import { addPortalUploads } from './portal-uploads.js';
import { addSecurityHeaders } from './security-headers.js';
import { addSmsCallback, type SmsCallbackOptions } from './sms-callback.js';
import type { SessionCookie } from './session-cookie.js';
import { addWechatNotifyRoute } from './wechat-notify-route.js';
import type { StaffSessions } from './staff-session.js';

export interface HttpServerOptions {
  readonly runtime: Runtime;
  readonly metrics: Metrics;
  readonly metricsToken: string | undefined;
  readonly https: boolean;
  readonly trustedProxies: readonly string[];
  readonly consoleFolder: string;
  readonly sessions: StaffSessions;
  readonly cookie: SessionCookie;
  readonly staffApi: ApolloServer<StaffContext>;
  /** What a resolver gets beside who asks. */
  readonly staffContext: Omit<StaffContext, 'staff' | 'sessionId' | 'setSessionToken' | 'address'>;
  readonly files: FileReaders;
  readonly portal: PortalApiOptions;
  readonly portalFolder: string;
  readonly driverFolder: string;
  readonly smsCallback: Omit<SmsCallbackOptions, 'runtime'>;
  readonly driver: DriverRoutesOptions;
  readonly isStopping: () => boolean;
}

/** Every route of the server. `staffApi` has been started. */
export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const { runtime, metrics, sessions } = options;
  const app = fastify({
    trustProxy: options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
    bodyLimit: LARGEST_BODY,
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
  });
  app.setErrorHandler(httpErrorHandler(runtime.log));
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'other';
    metrics.httpDuration.observe({ route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });
  await addSecurityHeaders(app, options.https);
  await app.register(cookie);
  addHealth(app, options);
  addFileRoutes(app, sessions, options.files);
  addStaffApi(app, options);
  addPortalApi(app, options.portal);
  addSmsCallback(app, { runtime, ...options.smsCallback });
  addPortalInvoiceFile(app, options.portal);
  const portalFiles = { runtime, documents: options.portal.context.documents, sessions: options.portal.sessions };
  await addPortalUploads(app, portalFiles);
  addPortalDownloads(app, portalFiles);
  addDriverRoutes(app, options.driver);
  addPkiRoutes(app, options.driver);
  addDriverDownload(app, options.driverFolder);
  addWechatNotifyRoute(app, runtime, options.portal.context.wechat);
  await addPortalFiles(app, options.portalFolder);
  await addConsoleFiles(app, options.consoleFolder);
  return app;
}

function addStaffApi(
  app: FastifyInstance,
  { staffApi, sessions, cookie: sessionCookie, staffContext }: HttpServerOptions,
): void {
  const isSignedIn = async (request: FastifyRequest): Promise<boolean> => (await sessions.of(request)) !== undefined;
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<StaffContext> => {
    const authenticated = await sessions.of(request);
    return {
      ...staffContext,
      staff: authenticated?.actor,
      sessionId: authenticated?.sessionId,
      setSessionToken: (token) => sessionCookie.write(reply, token),
      address: request.ip,
    };
  };
  app.post('/graphql', {
    onRequest: refuseLargeBodies(isSignedIn),
    handler: fastifyApolloHandler(staffApi, { context }),
  });
}
