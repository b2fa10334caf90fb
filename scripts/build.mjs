import { runScript } from './bilingual.mjs';
import { bootstrap } from './bootstrap.mjs';
import { buildBrowsers } from './build-browsers.mjs';
import { offerDriver } from './build-driver.mjs';
import { runNode } from './child.mjs';

/** Everything that runs, under build/: what a deployment needs beside node_modules and migrations. */
await runScript(async () => {
  await bootstrap();
  const code = await runNode(['scripts/compile.mjs']);
  if (code === 0) {
    await buildBrowsers();
    await offerDriver();
  }
  return code;
});
