import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { runScript, Stop, tell } from './bilingual.mjs';
import { capture } from './child.mjs';
import { node24, root } from './node24.mjs';
import { demandPkcs11 } from './pkcs11-addon.mjs';

/** Builds build/driver/certdesk-driver.mjs: one file that runs with Node alone, on the platform it was built on. */
await runScript(async () => {
  await bootstrap();
  await demandPkcs11();
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await capture(node24(), [vite, 'build', '--config', 'driver/vite.config.ts', '--logLevel', 'warn']);
  if (code !== 0) throw new Stop('驱动程序构建失败：', `The driver did not build:\n${output}`);
  const file = join(root, 'build', 'driver', 'certdesk-driver.mjs');
  await chmod(file, 0o755);
  tell(`驱动程序：${file}`, `The driver: ${file}`);
});
