import { watch } from 'node:fs';
import { join } from 'node:path';
import { runScript, tell } from './bilingual.mjs';
import { run, runNode } from './child.mjs';
import { childEnvironment, node24, root } from './node24.mjs';
import { prepare } from './prepare.mjs';

const SETTLE_MS = 100;

/** Compiles again a moment after the last of several changes; what was compiled makes `node --watch` restart. */
function compileOnChange(folders, settings) {
  let timer;
  const compile = () => runNode(['scripts/compile.mjs'], { env: childEnvironment(settings) });
  for (const folder of folders) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(compile, SETTLE_MS);
    });
  }
}

const watched = (program, settings) => run(node24(), ['--watch', '--enable-source-maps', program], {
  env: childEnvironment(settings),
});

await runScript(async () => {
  const settings = await prepare();
  for (const parameters of [['build/scripts/migrate.js'], ['build/seeds/main.js', '--if-empty']]) {
    const code = await runNode(parameters, { env: childEnvironment(settings) });
    if (code !== 0) return code;
  }
  compileOnChange(['server', 'sandbox'], settings);
  tell(
    '即时更新：控制台 http://127.0.0.1:4610/，网上营业厅 http://127.0.0.1:4611/portal/',
    'live: console http://127.0.0.1:4610/, portal http://127.0.0.1:4611/portal/',
  );
  const address = `http://127.0.0.1:${settings.PORT}`;
  const env = childEnvironment({ ...settings, CONSOLE_API: address, PORTAL_API: address });
  const live = (folder) => run(node24(), ['node_modules/vite/bin/vite.js', '--config', `${folder}/vite.config.ts`], { env });
  await Promise.race([
    watched('build/sandbox/main.js', settings),
    watched('build/server/main.js', settings),
    live('console'),
    live('portal'),
  ]);
  return process.exit();
});
