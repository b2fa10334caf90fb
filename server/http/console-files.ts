import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Vite puts a hash of the content into these names: they never change. */
const HASHED = /[\\/]assets[\\/]/;
/** Paths that belong to the server: an unknown one below them is an error, not a page. */
const OWN_PATHS = /^\/(graphql|driver|pki|portal\/(graphql|orders|documents|phone)|livez|readyz|metrics|assets)(\/|$|\?)/;

/** Serves the built console; every page address answers with its one page, which finds out itself what to show. */
export async function addConsoleFiles(app: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html'))) return addPlaceholder(app);
  await app.register(fastifyStatic, {
    root,
    index: ['index.html'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    if (isPage(request)) return reply.sendFile('index.html');
    return reply.code(404).send({ error: 'Not found' });
  });
}

const isPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && !OWN_PATHS.test(url) && (headers.accept ?? '').includes('text/html');

function addPlaceholder(app: FastifyInstance): void {
  const text = '控制台尚未构建，请运行 npm run build\nThe console is not built: run npm run build\n';
  app.setNotFoundHandler((request, reply) => {
    if (isPage(request)) return reply.code(503).type('text/plain; charset=utf-8').send(text);
    return reply.code(404).send({ error: 'Not found' });
  });
}
