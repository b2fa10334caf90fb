import { setTimeout as pause } from 'node:timers/promises';
import { fastify, type FastifyInstance } from 'fastify';
import { Faults, faultSwitch } from './faults.js';
import { controlPage } from './control-page.js';
import type { Party, PartyHouse } from './party.js';
import { PartyStore } from './store.js';

export interface PartiesOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Folder of ledgers and development keys. */
  readonly dir: string;
  readonly parties: readonly Party[];
  readonly now?: () => Date;
}

export interface RunningParties {
  /** With another host name than the server's on purpose: ways back from a party's page are then cross-site. */
  readonly url: string;
  close(): Promise<void>;
}

/** Every outside party but the bank, in one HTTP server on the loopback address, each below its own path. */
export async function startParties({ port, dir, parties, now = () => new Date() }: PartiesOptions): Promise<RunningParties> {
  const app = fastify({ bodyLimit: 12 * 1024 * 1024, forceCloseConnections: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
  const houses = new Map<Party, PartyHouse>();
  let base = '';
  for (const party of parties) {
    const house: PartyHouse = {
      store: new PartyStore(dir, party.name), faults: new Faults(), keyDir: dir, now,
      get url() { return `${base}/${party.name}`; },
    };
    houses.set(party, house);
    await app.register(async (scope) => {
      addFaults(scope, house);
      party.routes(scope, house);
    }, { prefix: `/${party.name}` });
  }
  addControl(app, houses);
  await app.listen({ port, host: '127.0.0.1' });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('the sandbox has no port');
  base = `http://localhost:${address.port}`;
  for (const [party, house] of houses) await party.start?.(house);
  const close = async (): Promise<void> => {
    await app.close();
    for (const [party, { store }] of houses) {
      await party.close?.();
      store.close();
    }
  };
  return { url: base, close };
}

function addFaults(scope: FastifyInstance, { faults }: PartyHouse): void {
  scope.addHook('preHandler', async (_, reply) => {
    if (faults.has('DOWN')) return reply.code(503).send('down');
    if (faults.slowMs > 0) await pause(faults.slowMs);
  });
  scope.addHook('onSend', async (request, _, payload) => {
    if (faults.has('CUT')) request.raw.socket.destroy();
    return payload;
  });
}

function addControl(app: FastifyInstance, houses: ReadonlyMap<Party, PartyHouse>): void {
  const named = (name: string): [Party, PartyHouse] => {
    const found = [...houses].find(([party]) => party.name === name);
    if (!found) throw new Error(`no party ${name}; there are ${[...houses.keys()].map((party) => party.name).join(', ')}`);
    return found;
  };
  app.setErrorHandler((error, _, reply) => reply.code(400).send({ error: error instanceof Error ? error.message : String(error) }));
  app.get('/livez', async () => ({ ok: true }));
  app.get('/', async (_, reply) => reply.redirect('/control'));
  app.get('/control', async (_, reply) => reply.type('text/html; charset=utf-8').send(controlPage([...houses.keys()])));
  app.get('/control/state', async () =>
    Object.fromEntries([...houses].map(([party, house]) => [party.name, { faults: house.faults.list(), state: party.state(house) }])));
  app.post('/control/faults', async (request) => {
    const order = faultSwitch.parse(parse(request.body));
    named(order.party)[1].faults.set(order);
    return { ok: true };
  });
  app.post<{ Params: { name: string; action: string } }>('/control/:name/:action', async (request) => {
    const [party, house] = named(request.params.name);
    const action = party.actions[request.params.action];
    if (!action) throw new Error(`${party.name} cannot ${request.params.action}; it can ${Object.keys(party.actions).join(', ')}`);
    return { ok: true, result: await action(house, parse(request.body)) };
  });
}

const parse = (body: unknown): unknown => (Buffer.isBuffer(body) && body.length > 0 ? JSON.parse(body.toString('utf8')) : {});
