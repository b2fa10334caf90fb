import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where Debian, Homebrew and SoftHSM's own installer put the module. */
const modulePaths = [
  '/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so', '/usr/lib64/softhsm/libsofthsm2.so',
  '/usr/local/lib/softhsm/libsofthsm2.so', '/opt/homebrew/lib/softhsm/libsofthsm2.so',
];

export interface UkeyContent {
  /** Has one token; emptied when it is there already. */
  readonly folder: string;
  readonly label: string;
  readonly pin: string;
  /** PKCS#8, PEM. */
  readonly privateKey: string;
  /** DER. */
  readonly certificate: Buffer;
}

/** A token played by SoftHSM2. */
export interface SoftUkey {
  readonly module: string;
  readonly pin: string;
  /** What a program needs in its environment to see this token and no other. */
  readonly environment: { readonly SOFTHSM2_CONF: string };
}

const KEY_ID = '01';
/** SoftHSM's initialisation asks for one; nobody uses it afterwards. */
const SO_PIN = '12345678';

/** Throws where SoftHSM2 or pkcs11-tool is not installed. */
export function softHsmModule(): string {
  const found = modulePaths.find((path) => existsSync(path));
  if (!found) throw new Error('SoftHSM2 is not installed (Debian: apt-get install softhsm2 opensc)');
  return found;
}

/** Makes a token that holds one key and its certificate, as an owner's Ukey does. */
export async function makeSoftUkey({ folder, label, pin, privateKey, certificate }: UkeyContent): Promise<SoftUkey> {
  const module = softHsmModule();
  await rm(folder, { recursive: true, force: true });
  const tokens = resolve(folder, 'tokens');
  await mkdir(tokens, { recursive: true, mode: 0o700 });
  const SOFTHSM2_CONF = resolve(folder, 'softhsm2.conf');
  await writeFile(SOFTHSM2_CONF, `directories.tokendir = ${tokens}\nobjectstore.backend = file\nlog.level = ERROR\n`);
  const environment = { SOFTHSM2_CONF };
  const env = { ...process.env, ...environment };
  const [keyFile, certificateFile] = [join(folder, 'key.pem'), join(folder, 'certificate.cer')];
  try {
    await writeFile(keyFile, privateKey, { mode: 0o600 });
    await writeFile(certificateFile, certificate);
    await run('softhsm2-util', ['--init-token', '--free', '--label', label, '--pin', pin, '--so-pin', SO_PIN], { env });
    await run('softhsm2-util', ['--import', keyFile, '--token', label, '--pin', pin, '--label', label, '--id', KEY_ID], { env });
    await run('pkcs11-tool', ['--module', module, '--token-label', label, '--login', '--pin', pin, '--write-object', certificateFile,
      '--type', 'cert', '--id', KEY_ID, '--label', label], { env });
  } finally {
    await rm(keyFile, { force: true });
  }
  return { module, pin, environment };
}
