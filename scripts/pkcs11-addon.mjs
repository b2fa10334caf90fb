import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Stop, tell } from './bilingual.mjs';
import { capture, run } from './child.mjs';
import { childEnvironment, node24, root } from './node24.mjs';

const folder = join(root, 'node_modules', 'pkcs11js');

/** Where npm has compiled the native part of pkcs11js; the driver's bundle carries it. */
export const addonFile = join(folder, 'build', 'Release', 'pkcs11.node');

/**
 * Sees to it that pkcs11js is compiled and can be loaded. npm forgives an optional package that could not be compiled
 * (most machines that run the server have no compiler and need none), so a machine that got its compiler later has to
 * have it compiled then.
 */
export async function demandPkcs11() {
  if (await hasPkcs11()) return;
  tell('正在编译 PKCS#11 组件……', 'Compiling the PKCS#11 addon…');
  const npm = process.env.npm_execpath;
  const [program, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const env = childEnvironment();
  const parameters = existsSync(folder) ? ['rebuild', 'pkcs11js']
    : ['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  await run(program, [...before, ...parameters, '--loglevel=error'], { env });
  if (await hasPkcs11()) return;
  throw new Stop(
    'PKCS#11 组件（pkcs11js）没有编译成功。请安装 g++、make 和 python3 后重试；原因见上文。',
    'The PKCS#11 addon (pkcs11js) did not compile. Install g++, make and python3 and try again; the reason stands above.',
  );
}

/** Whether the addon was compiled on this machine and can be loaded. */
export async function hasPkcs11() {
  if (!existsSync(addonFile)) return false;
  const { code } = await capture(node24(), ['-e', `require(${JSON.stringify(addonFile)})`]);
  return code === 0;
}
