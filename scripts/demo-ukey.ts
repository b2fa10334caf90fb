import { execFile } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A token as a driver finds it. */
export interface DemoUkey {
  readonly module: string;
  /** To be set as SOFTHSM2_CONF. */
  readonly conf: string;
  readonly label: string;
  readonly pin: string;
}

export interface UkeyContent {
  /** Its own folder; what was there is replaced. */
  readonly folder: string;
  readonly label: string;
  readonly pin: string;
  readonly key: KeyObject;
  /** DER. */
  readonly certificate: Buffer;
}

/** A tool of the machine is missing; the message says in both languages what to do. */
export class MissingTool extends Error {}

const modules = [
  '/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so', '/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so',
  '/usr/local/lib/softhsm/libsofthsm2.so', '/opt/homebrew/lib/softhsm/libsofthsm2.so',
];

export const freshTokenKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

export const spkiOf = (key: KeyObject): Buffer => createPublicKey(key).export({ type: 'spki', format: 'der' });

/** Makes a SoftHSM token that holds a private key and a certificate under one CKA_ID. */
export async function makeDemoUkey({ folder, label, pin, key, certificate }: UkeyContent): Promise<DemoUkey> {
  const module = modules.find((path) => existsSync(path));
  if (!module) throw missing('SoftHSM2', 'softhsm2');
  const ukey = { module, conf: join(folder, 'softhsm2.conf'), label, pin };
  const tokens = join(folder, 'tokens');
  await rm(folder, { recursive: true, force: true });
  await mkdir(tokens, { recursive: true, mode: 0o700 });
  await writeFile(ukey.conf, `directories.tokendir = ${tokens}\nobjectstore.backend = file\nlog.level = ERROR\nslots.removable = false\n`);
  const id = randomBytes(20).toString('hex');
  await use('softhsm2-util', 'softhsm2', ukey, ['--init-token', '--free', '--label', label, '--pin', pin, '--so-pin', `${pin}-so`]);
  await putKey(ukey, folder, key, id);
  await putCertificate(ukey, folder, certificate, id);
  return ukey;
}

async function putKey(ukey: DemoUkey, folder: string, key: KeyObject, id: string): Promise<void> {
  const file = join(folder, 'key.pem');
  await writeFile(file, key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  await use('softhsm2-util', 'softhsm2', ukey, ['--import', file, '--token', ukey.label, '--label', ukey.label, '--id', id, '--pin', ukey.pin]);
  await rm(file);
}

async function putCertificate(ukey: DemoUkey, folder: string, certificate: Buffer, id: string): Promise<void> {
  const file = join(folder, 'certificate.der');
  await writeFile(file, certificate);
  const parameters = ['--module', ukey.module, '--token-label', ukey.label, '--login', '--pin', ukey.pin];
  await use('pkcs11-tool', 'opensc', ukey, [...parameters, '--write-object', file, '--type', 'cert', '--id', id, '--label', ukey.label]);
}

async function use(tool: string, debianPackage: string, { conf }: DemoUkey, parameters: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(tool, parameters, { env: { ...process.env, SOFTHSM2_CONF: conf } });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') throw missing(tool, debianPackage);
    throw fault;
  }
}

const missing = (tool: string, debianPackage: string): MissingTool => new MissingTool(
  `缺少 ${tool}，请先安装（Debian：apt-get install ${debianPackage}）\n${tool} is missing; install it first (Debian: apt-get install ${debianPackage})`,
);
