import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startScratchMariadb, type ScratchMariadb } from './mariadb.js';

/**
 * Listens for test files that want MariaDB and starts one server for the whole run when the first asks, so that a run
 * of pure unit tests pays nothing. Its address goes to the test processes in TEST_MARIADB_BROKER.
 * Gives the function that ends it all.
 */
export async function openMariadbBroker(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'certdesk-test-'));
  const path = join(folder, 'broker');
  let started: Promise<ScratchMariadb> | undefined;
  const broker = createServer((socket) => {
    started ??= startScratchMariadb();
    started.then(
      (mariadb) => socket.end(JSON.stringify({ url: mariadb.url() })),
      (fault: Error) => socket.end(JSON.stringify({ fault: fault.message })),
    );
  });
  await new Promise<void>((resolve) => broker.listen(path, resolve));
  process.env['TEST_MARIADB_BROKER'] = path;
  return async () => {
    broker.close();
    const [mariadb] = await Promise.allSettled([started]);
    if (mariadb.status === 'fulfilled') await mariadb.value?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
