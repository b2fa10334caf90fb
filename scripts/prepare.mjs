import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Stop } from './bilingual.mjs';
import { bootstrap } from './bootstrap.mjs';
import { runNode } from './child.mjs';
import { root } from './node24.mjs';
import { settings as readSettings } from './settings.mjs';

/** All that our programs need before any of them runs: packages, compiled code, settings, the sandbox's keys. */
export async function prepare() {
  await bootstrap();
  if ((await runNode(['scripts/compile.mjs'])) !== 0) throw new Stop('编译失败，原因见上文。', 'Compilation failed; see above.');
  const settings = await readSettings();
  if (settings.NODE_ENV !== 'production') {
    const { ensureSandboxKeys } = await import(pathToFileURL(join(root, 'build', 'sandbox', 'keys.js')).href);
    ensureSandboxKeys(resolve(root, settings.SANDBOX_DIR));
    const { ensureInvoiceKeys } = await import(pathToFileURL(join(root, 'build', 'sandbox', 'parties', 'invoice', 'keys.js')).href);
    ensureInvoiceKeys(resolve(root, settings.SANDBOX_DIR));
    const { ensureWechatKeys } = await import(pathToFileURL(join(root, 'build', 'sandbox', 'wechat-pay', 'keys.js')).href);
    ensureWechatKeys(resolve(root, settings.SANDBOX_DIR));
    const { ensureDemoAuthority } = await import(pathToFileURL(join(root, 'build', 'scripts', 'demo-authority.js')).href);
    await ensureDemoAuthority(root, settings);
  }
  return settings;
}
