import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Vite puts a hash of the content into these names: they never change. */
const HASHED = /[\\/]assets[\\/]/;

/** Serves the built portal below /portal/: index.html for the desktop, phone.html for the phone that scans a code. */
export async function addPortalFiles(app: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html'))) return addPlaceholder(app);
  await app.register(fastifyStatic, {
    root,
    prefix: '/portal/',
    decorateReply: false,
    index: ['index.html'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

function addPlaceholder(app: FastifyInstance): void {
  app.get('/portal/', async (_, reply) => reply.code(503).type('text/plain; charset=utf-8')
    .send('网上营业厅尚未构建，请运行 npm run build\nThe online hall is not built: run npm run build\n'));
}
