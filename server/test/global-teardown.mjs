import { rmSync } from 'node:fs';

/** Called by jest after the last test. */
export default async function globalTeardown() {
  await globalThis.closeMariadbBroker();
  rmSync(process.env.TEST_RUN_DIR, { recursive: true, force: true });
}
