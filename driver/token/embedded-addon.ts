import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The native part of pkcs11js as the bundle carries it, for one platform, e.g. `win32-x64`. */
export interface EmbeddedAddon {
  readonly platform: string;
  readonly base64: string;
  readonly sha256: string;
}

/**
 * Lays the addon of this computer in a folder that only this user may write to, and loads it from there: a native module cannot be loaded
 * from memory. What lies there is never loaded without its digest being the one built in.
 */
export function loadEmbeddedAddon(carried: readonly EmbeddedAddon[]): unknown {
  const here = `${process.platform}-${process.arch}`;
  const addon = carried.find(({ platform }) => platform === here);
  if (!addon) throw new Error(`this file is for ${carried.map(({ platform }) => platform).join(', ')}; this computer is ${here}`);
  const { base64, sha256 } = addon;
  const folder = join(cacheFolder(process.env), 'addon');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const file = join(folder, `pkcs11-${sha256}.node`);
  if (digestOf(file) !== sha256) unpack(file, Buffer.from(base64, 'base64'));
  if (digestOf(file) !== sha256) throw new Error(`${file} is not what was built in`);
  const module = { exports: {} };
  process.dlopen(module, file);
  return module.exports;
}

function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'certdesk-driver', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'certdesk-driver');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'certdesk-driver');
}

function digestOf(file: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw fault;
  }
}

/** Under another name first: a second run never finds half a file, and a running one keeps what it loaded. */
function unpack(file: string, content: Buffer): void {
  const next = `${file}.${process.pid}`;
  writeFileSync(next, content, { mode: 0o600 });
  renameSync(next, file);
}
