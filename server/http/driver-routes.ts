import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CertificateAuthorityGateway } from '../gateways/certificate-authority/port.js';
import { confirmInstalled } from '../modules/issuance/commands/confirm-installed.js';
import { openChallenge } from '../modules/issuance/commands/open-challenge.js';
import { openSession } from '../modules/issuance/commands/open-session.js';
import { reportFailedInstallation } from '../modules/issuance/commands/report-failed-installation.js';
import { requestCertificate } from '../modules/issuance/commands/request-certificate.js';
import { driverTooOld } from '../modules/issuance/domain/driver-refusals.js';
import { isOutdated, OLDEST_DRIVER } from '../modules/issuance/domain/driver-version.js';
import type { DriverSession } from '../modules/issuance/driver-session.entity.js';
import type { DriverThrottle } from '../modules/issuance/driver-throttle.js';
import { driverUpdate } from '../modules/issuance/queries/driver-update.js';
import { sessionOfToken } from '../modules/issuance/queries/session-of-token.js';
import { readSettings } from '../modules/reference/queries/read-settings.js';
import type { Runtime } from '../platform/runtime.js';
import { challengeBody, failureBody, installedBody, readBody, requestBody, sessionBody } from './driver-bodies.js';
import { driverErrorHandler } from './driver-errors.js';

export interface DriverRoutesOptions {
  readonly runtime: Runtime;
  readonly certificateAuthority: CertificateAuthorityGateway;
  readonly pkiUrl: string;
  readonly throttle: DriverThrottle;
  /** Address of the online hall. */
  readonly portalUrl: string;
  /** Whether this is an address of ours: a proof made for another host's must not be brought here by that host. */
  readonly isOurHost: (host: string) => boolean;
}

/** docs/protocols/driver-api.md; the largest honest request has about 10 kB. */
const LARGEST = 64 * 1024;

/** What the driver beside the Ukey calls. Nothing here is logged but routes and codes. */
export function addDriverRoutes(app: FastifyInstance, options: DriverRoutesOptions): void {
  void app.register((scope, _, done) => {
    scope.setErrorHandler(driverErrorHandler(options.runtime));
    scope.addHook('onRequest', async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      await options.throttle.admitCall(request.ip);
      if (isOutdated(request.headers['user-agent'])) throw driverTooOld(OLDEST_DRIVER, options.portalUrl);
    });
    addOpenRoutes(scope, options);
    addSessionRoutes(scope, options);
    done();
  }, { prefix: '/driver/v1' });
}

/** Before anything is proved. */
function addOpenRoutes(
  scope: FastifyInstance,
  { runtime, certificateAuthority, throttle, portalUrl, isOurHost }: DriverRoutesOptions,
): void {
  const about = async () => {
    const settings = await readSettings(runtime.db.orm.em.fork());
    return { version: 1, oldestDriver: OLDEST_DRIVER, hotline: settings['hall.hotline'], hallUrl: portalUrl };
  };
  scope.get('/', about);
  scope.post('/challenges', { bodyLimit: LARGEST }, async (request, reply) => {
    const { serial } = readBody(challengeBody, request.body);
    return reply.code(201).send(await openChallenge(runtime, throttle, { serial, address: request.ip }));
  });
  scope.post('/sessions', { bodyLimit: LARGEST }, async (request, reply) => {
    const body = readBody(sessionBody, request.body);
    const proved = { ...body, host: hostOf(request, isOurHost), driver: request.headers['user-agent'] ?? null };
    const { token, expiresAt } = await openSession(runtime, certificateAuthority, proved);
    const session = await sessionOfToken(runtime.db.orm.em.fork(), token, runtime.clock.now());
    return reply.code(201).send({ token, expiresAt, update: await driverUpdate(runtime, certificateAuthority, session) });
  });
}

type Step = (session: DriverSession, request: FastifyRequest) => Promise<void>;

/** With a session's token: each does its step and answers how the update then stands. */
function addSessionRoutes(scope: FastifyInstance, { runtime, certificateAuthority, pkiUrl, isOurHost }: DriverRoutesOptions): void {
  const answered = (step: Step) => async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const session = await sessionOfToken(runtime.db.orm.em.fork(), bearerOf(request), runtime.clock.now());
    await step(session, request);
    return reply.send(await driverUpdate(runtime, certificateAuthority, session));
  };
  scope.get('/update', answered(async () => undefined));
  scope.put('/update/request', { bodyLimit: LARGEST }, answered((session, request) => {
    const { csr, ...body } = readBody(requestBody, request.body);
    const asked = { ...body, request: csr, session, host: hostOf(request, isOurHost) };
    return requestCertificate(runtime, { certificateAuthority, pkiUrl }, asked);
  }));
  scope.post('/update/installed', { bodyLimit: LARGEST }, answered((session, request) =>
    confirmInstalled(runtime, { ...readBody(installedBody, request.body), session, host: hostOf(request, isOurHost) })));
  scope.post('/update/installation-failed', { bodyLimit: LARGEST }, answered((session, request) =>
    reportFailedInstallation(runtime, { ...readBody(failureBody, request.body), session })));
}

/** As the driver dialled it; of an address that is not ours nothing is proved. */
function hostOf(request: FastifyRequest, isOurHost: (host: string) => boolean): string {
  return isOurHost(request.host) ? request.host : '';
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer ([\w-]{20,100})$/.exec(headers.authorization ?? '')?.[1];
}
