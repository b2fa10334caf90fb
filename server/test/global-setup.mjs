import { mkdtempSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Jest transforms nothing of ours at this point; Node strips the types itself and only needs `.js` read as `.ts`. */
function readSourceFor(specifier, context, next) {
  const ours = specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/');
  return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

/** Called by jest before the first test. */
export default async function globalSetup() {
  process.env.TEST_RUN_DIR = mkdtempSync(join(tmpdir(), 'certdesk-run-'));
  process.env.TEST_AUTHORITY_DIR = join(process.env.TEST_RUN_DIR, 'authority');
  const hooks = registerHooks({ resolve: readSourceFor });
  try {
    const { openMariadbBroker } = await import('./mariadb-broker.js');
    globalThis.closeMariadbBroker = await openMariadbBroker();
  } finally {
    hooks.deregister();
  }
}
