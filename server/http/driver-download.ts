import { createReadStream, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';

const NAME = 'certdesk-driver.mjs';

/** The driver's one file, as the hall's page links it; where it was not built, words that say so. */
export function addDriverDownload(app: FastifyInstance, folder: string): void {
  const file = join(resolve(folder), NAME);
  app.get(`/driver/${NAME}`, async (_, reply) => {
    if (!existsSync(file)) {
      return reply.code(503).type('text/plain; charset=utf-8')
        .send('驱动程序尚未构建，请运行 npm run driver:build\nThe driver is not built: run npm run driver:build\n');
    }
    return reply
      .headers({ 'content-disposition': `attachment; filename="${NAME}"`, 'cache-control': 'no-cache' })
      .type('text/javascript; charset=utf-8')
      .send(createReadStream(file));
  });
}
