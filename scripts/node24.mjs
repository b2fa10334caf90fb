import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { Stop } from './bilingual.mjs';

/** Folder of package.json. */
export const root = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '..');

const WANTED_MAJOR = 24;
const major = Number(process.versions.node.split('.')[0]);

/** Path of the Node that runs the product: the one npm brought, else this one where it is recent enough. */
export function node24() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const brought = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name);
  if (existsSync(brought)) return brought;
  if (major >= WANTED_MAJOR) return process.execPath;
  throw new Stop(
    `npm 没有适合本机（${process.platform}-${process.arch}）的 Node ${WANTED_MAJOR}，请自行安装 Node ${WANTED_MAJOR} 后重试。`,
    `npm has no Node ${WANTED_MAJOR} for this machine (${process.platform}-${process.arch}): install it yourself and try again.`,
  );
}

/** Environment in which `node` and every installed tool are the repository's own. */
export function childEnvironment(extra = {}) {
  const path = [dirname(node24()), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}
