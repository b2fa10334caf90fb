import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { rows } from '../platform/database/database.js';
import type { Metrics } from '../platform/metrics.js';
import type { OutboxDelivery } from '../platform/outbox/outbox.entity.js';
import type { Runtime } from '../platform/runtime.js';

export interface HealthOptions {
  readonly runtime: Runtime;
  readonly metrics: Metrics;
  /** Without it only this machine may read the metrics. */
  readonly metricsToken: string | undefined;
  readonly isStopping: () => boolean;
}

/** /livez: the process answers. /readyz: it may be sent work. /metrics: for Prometheus. None tells of the trade. */
export function addHealth(app: FastifyInstance, options: HealthOptions): void {
  app.get('/livez', async () => 'ok');
  app.get('/readyz', async (_, reply) => {
    const reason = options.isStopping() ? 'stopping' : await databaseFault(options.runtime);
    return reply.code(reason ? 503 : 200).send(reason ?? 'ok');
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, options.metricsToken)) return reply.code(403).send('forbidden');
    await countDeliveries(options);
    return reply.type(options.metrics.registry.contentType).send(await options.metrics.registry.metrics());
  });
}

async function databaseFault({ db, log }: Runtime): Promise<string | undefined> {
  try {
    await db.orm.em.getConnection().execute('select 1');
    return undefined;
  } catch (error) {
    log.warn({ err: error }, 'database does not answer');
    return 'database';
  }
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Behind a proxy every request comes from its address: one that was forwarded is not from this machine. */
function mayReadMetrics(request: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) return equal(request.headers.authorization ?? '', `Bearer ${token}`);
  const forwarded = request.headers['x-forwarded-for'] ?? request.headers.forwarded;
  return forwarded === undefined && LOOPBACK.has(request.ip);
}

function equal(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function countDeliveries({ runtime, metrics }: HealthOptions): Promise<void> {
  const counts = await rows<{ OutboxDelivery: OutboxDelivery }>(runtime.db.orm.em.fork())
    .selectFrom('OutboxDelivery')
    .select(({ fn }) => ['state', fn.countAll().as('count')])
    .where('state', 'in', ['PENDING', 'DEAD'])
    .groupBy('state')
    .execute();
  const of = (state: string): number => Number(counts.find((row) => row.state === state)?.count ?? 0);
  metrics.outboxPending.set(of('PENDING'));
  metrics.outboxDead.set(of('DEAD'));
}
