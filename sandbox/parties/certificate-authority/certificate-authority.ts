import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fastify, type FastifyInstance } from 'fastify';
import type { Party, PartyHouse } from '../party.js';
import { ensureAuthorityKeys, type AuthorityKeyFiles } from './keys.js';
import { nextOrder, type Issued } from './register.js';
import { restRoutes } from './rest-api.js';

export interface CertificateAuthorityOptions {
  /** Of the REST interface with mutual TLS. 0 takes a free one; `GET /control/state` tells it. */
  readonly port: number;
}

/** RFC 6960, 4.2.1: tryLater, which is not signed. */
const TRY_LATER = Buffer.from([0x30, 0x03, 0x0a, 0x01, 0x03]);

async function listen(house: PartyHouse, files: AuthorityKeyFiles, port: number): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: 1024 * 1024, forceCloseConnections: true,
    https: {
      key: readFileSync(files.serverKey), cert: readFileSync(files.server), ca: readFileSync(files.root), requestCert: true,
        rejectUnauthorized: true,
    },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
  addFaults(app, house);
  await app.register(async (scope) => restRoutes(scope as unknown as FastifyInstance, house, files), { prefix: '/ejbca/ejbca-rest-api' });
  await app.listen({ port, host: '127.0.0.1' });
  return app;
}

/** As for the parties on the common server. */
function addFaults(app: FastifyInstance, { faults }: PartyHouse): void {
  app.addHook('preHandler', async (_, reply) => {
    if (faults.has('DOWN')) return reply.code(503).send('down');
    if (faults.slowMs > 0) await pause(faults.slowMs);
  });
  app.addHook('onSend', async (request, _, payload) => {
    if (faults.has('CUT')) request.raw.socket.destroy();
    return payload;
  });
}

/** An authority that issues by EJBCA's REST interface: PROTOCOL.md. */
export function certificateAuthorityParty({ port }: CertificateAuthorityOptions): Party {
  let app: FastifyInstance | undefined;
  let listening: number | undefined;
  return {
    name: 'certificate-authority',
    title: { zh: '证书签发机构（EJBCA）', en: 'Certificate authority (EJBCA)' },
    routes: (scope) => {
      scope.post('/ocsp', async (_, reply) => reply.type('application/ocsp-response').send(TRY_LATER));
    },
    async start(house) {
      app = await listen(house, ensureAuthorityKeys(house.keyDir, house.now()), port);
      const address = app.server.address();
      listening = address && typeof address === 'object' ? address.port : undefined;
    },
    state: (house) => ({
      port: listening,
      certificates: house.store.list<Issued>('certificate', 100).map(({ username, serial, revoked }) => ({ username, serial, revoked })),
    }),
    actions: {
      next: (house, body) => house.store.put('rule', 'next', nextOrder.parse(body).mistake),
      forgive: (house) => house.store.put('rule', 'next', null),
    },
    close: async () => app?.close(),
  };
}
