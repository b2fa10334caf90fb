import { createHash } from 'node:crypto';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bootstrap } from './bootstrap.mjs';
import { runScript, Stop, tell } from './bilingual.mjs';
import { stampOfSources } from './build-browsers.mjs';
import { capture } from './child.mjs';
import { node24, root } from './node24.mjs';
import { demandPkcs11, hasPkcs11 } from './pkcs11-addon.mjs';

const file = join(root, 'build', 'driver', 'certdesk-driver.mjs');
const stampFile = `${file}.stamp`;

/** What the environment builds into the bundle besides the sources (driver/vite.config.ts). */
async function builtIn() {
  const { CERTDESK_SERVER = '', CERTDESK_ROOTS_FILE, CERTDESK_ADDONS_DIR } = process.env;
  const addons = CERTDESK_ADDONS_DIR ? (await readdir(CERTDESK_ADDONS_DIR)).sort().map((name) => join(CERTDESK_ADDONS_DIR, name)) : [];
  const hash = createHash('sha256').update(CERTDESK_SERVER);
  for (const each of [...(CERTDESK_ROOTS_FILE ? [CERTDESK_ROOTS_FILE] : []), ...addons]) hash.update(`\0${each}\0`).update(await readFile(each));
  return hash.digest('hex');
}

/** Builds build/driver/certdesk-driver.mjs: one file that runs with Node alone, on the platform it was built on. */
async function buildDriver() {
  const stamp = [await stampOfSources('driver'), await builtIn()].join(' ');
  if (existsSync(file) && existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return;
  tell('正在构建驱动程序……', 'Building the driver…');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await capture(node24(), [vite, 'build', '--config', 'driver/vite.config.ts', '--logLevel', 'warn']);
  if (code !== 0) throw new Stop('驱动程序构建失败：', `The driver did not build:\n${output}`);
  await chmod(file, 0o755);
  await writeFile(stampFile, stamp);
}

/** As part of a build: a machine without a compiler goes on without the driver, and is told so. */
export async function offerDriver() {
  if (await hasPkcs11()) return buildDriver();
  tell(
    '未构建驱动程序：PKCS#11 组件没有编译。需要时请安装 g++、make 和 python3，再执行 npm run driver:build',
    'The driver is not built: the PKCS#11 addon is not compiled. If you need it, install g++, make and python3 and run npm run driver:build',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    await bootstrap();
    await demandPkcs11();
    await buildDriver();
    tell(`驱动程序：${file}`, `The driver: ${file}`);
  });
}
