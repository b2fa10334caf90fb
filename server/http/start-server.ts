import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Installation } from '../installation.js';
import { readReport } from '../modules/reports/queries/read-report.js';
import type { PortalContext } from '../modules/applicant/api/portal-context.js';
import type { StaffContext } from '../modules/staff/api/staff-context.js';
import { HallThrottle } from '../modules/applicant/hall-throttle.js';
import { DriverThrottle } from '../modules/issuance/driver-throttle.js';
import { LogInThrottle } from '../modules/staff/log-in-throttle.js';
import { hours, minutes } from '../platform/clock.js';
import { JobRunner, type Job } from '../platform/jobs/runner.js';
import { createMetrics, type Metrics } from '../platform/metrics.js';
import { OutboxLoop } from '../platform/outbox/loop.js';
import { buildConsoleSchema, buildPortalSchema } from '../schema.js';
import type { FileReaders } from './file-routes.js';
import { createPortalApi, createStaffApi } from './graphql-apis.js';
import { createHttpServer } from './http-server.js';
import type { PortalApiOptions } from './portal-api.js';
import { PortalSessions } from './portal-session.js';
import { sessionCookie } from './session-cookie.js';
import { StaffSessions } from './staff-session.js';
import { viewDocument } from './view-document.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface RunningServer {
  /** Where it listens, e.g. `http://127.0.0.1:4600`. */
  readonly url: string;
  /**
   * Takes no more requests, finishes those it has, lets the running job and handler end, and closes the database.
   * What it did not come to stays stored for the next start.
   */
  close(): Promise<void>;
}

/** Starts the HTTP edge, the outbox loop and (unless configured off) the jobs of this process. */
export async function startServer(installation: Installation): Promise<RunningServer> {
  const { config, runtime, outbox } = installation;
  const metrics = createMetrics();
  const staffApi = createStaffApi(buildConsoleSchema(), runtime.log, config.production);
  const portalApi = createPortalApi(buildPortalSchema(), runtime.log, config.production);
  await Promise.all([staffApi.start(), portalApi.start()]);
  const stopping = { now: false };
  const http = await httpServer(installation, metrics, { staffApi, portalApi }, () => stopping.now);
  const url = await http.listen({ host: config.HOST, port: config.PORT });
  const loop = new OutboxLoop(outbox, runtime);
  const runner = new JobRunner(runtime, config.INSTANCE, installation.jobs.map((job) => counted(job, metrics)));
  loop.start();
  if (config.JOBS === 'on') runner.start();
  runtime.log.info({ url, jobs: config.JOBS }, 'started');
  const close = async (): Promise<void> => {
    stopping.now = true;
    await Promise.all([http.close(), runner.stop(), loop.stop()]);
    await Promise.all([staffApi.stop(), portalApi.stop()]);
    await installation.close();
    runtime.log.info('stopped');
  };
  return { url, close };
}

interface Apis {
  readonly staffApi: ApolloServer<StaffContext>;
  readonly portalApi: ApolloServer<PortalContext>;
}

function httpServer(
  { config, runtime, gateways, jobs }: Installation,
  metrics: Metrics,
  { staffApi, portalApi }: Apis,
  isStopping: () => boolean,
): Promise<FastifyInstance> {
  const cookie = sessionCookie(config.https);
  const mfaOptional = config.MFA === 'optional';
  return createHttpServer({
    runtime,
    metrics,
    metricsToken: config.METRICS_TOKEN,
    https: config.https,
    trustedProxies: config.TRUSTED_PROXIES,
    consoleFolder: join('build', 'console'),
    cookie,
    sessions: new StaffSessions(runtime, cookie, { idle: minutes(config.SESSION_IDLE_MINUTES), mfaOptional }),
    staffApi,
    staffContext: {
      runtime,
      ...gateways,
      jobs,
      throttle: new LogInThrottle(runtime.clock),
      mfaOptional,
      sessionLength: hours(config.SESSION_HOURS),
    },
    files: fileReaders({ runtime, gateways }),
    portal: portalOptions({ config, runtime, gateways }, portalApi),
    portalFolder: join('build', 'portal'),
    driverFolder: join('build', 'driver'),
    smsCallback: { sms: gateways.sms, token: config.SMS_CALLBACK_TOKEN },
    driver: {
      runtime,
      certificateAuthority: gateways.certificateAuthority,
      pkiUrl: gateways.pkiUrl,
      throttle: new DriverThrottle(runtime.clock),
      portalUrl: config.PORTAL_URL.href,
      isOurHost: ourHosts(config),
    },
    isStopping,
  });
}

/** The addresses that drivers may dial; beside them, unless in production, this machine under any name and port. */
function ourHosts({ PUBLIC_URL, PORTAL_URL, production }: Installation['config']): (host: string) => boolean {
  const known = new Set([PUBLIC_URL.host, PORTAL_URL.host]);
  return (host) => known.has(host) || (!production && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host));
}

function portalOptions(
  { config, runtime, gateways }: Pick<Installation, 'config' | 'runtime' | 'gateways'>,
  portalApi: ApolloServer<PortalContext>,
): PortalApiOptions {
  const cookies = {
    account: sessionCookie(config.https, 'certdesk-portal'),
    phone: sessionCookie(config.https, 'certdesk-phone'),
  };
  const sessions = new PortalSessions(runtime, cookies, minutes(config.PORTAL_SESSION_IDLE_MINUTES));
  const context = { runtime, ...gateways, throttle: new HallThrottle(runtime.clock), sessionLength: hours(config.PORTAL_SESSION_HOURS) };
  return { portalApi, cookies, sessions, context };
}

function fileReaders({ runtime, gateways: { documents } }: Pick<Installation, 'runtime' | 'gateways'>): FileReaders {
  return {
    document: (actor, id) => viewDocument(runtime, documents, actor, id),
    report: async (actor, id) => ({ mediaType: WORKBOOK, ...(await readReport(runtime, documents, actor, id)) }),
  };
}

function counted(job: Job, { jobRuns }: Metrics): Job {
  const run: Job['run'] = async (runtime) => {
    try {
      await job.run(runtime);
      jobRuns.inc({ job: job.name, outcome: 'done' });
    } catch (error) {
      jobRuns.inc({ job: job.name, outcome: 'failed' });
      throw error;
    }
  };
  return { name: job.name, schedule: job.schedule, run };
}
