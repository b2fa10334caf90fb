import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { ServerLineOptions } from '../api/server-line.js';
import { serverAddress } from '../api/server-address.js';
import { parseCertificate, type ParsedCertificate } from '../certificate/parsed-certificate.js';
import { DriverStop } from '../outcome/driver-stop.js';
import type { ModuleChoice } from '../token/open-tokens.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** Options as commander gives them, shared by the commands. */
export interface CommonOptions {
  readonly module?: readonly string[];
  readonly token?: string;
  readonly server?: string;
  readonly caFile?: string;
  readonly timeout?: number;
  readonly retries?: number;
}

/** Set when the bundle is built for one authority (CERTDESK_SERVER in the build); the demonstration's server otherwise. */
declare const CERTDESK_DEFAULT_SERVER: string | undefined;
/** PEM; whoever gives out the bundle vouches for these as for the rest of it. */
declare const CERTDESK_DEFAULT_ROOTS: string | undefined;
export const defaultServer = typeof CERTDESK_DEFAULT_SERVER === 'string' ? CERTDESK_DEFAULT_SERVER : 'http://127.0.0.1:4600';

const DEFAULT_TIMEOUT_SECONDS = 20;
const DEFAULT_RETRIES = 4;

export function moduleChoice({ module, token }: CommonOptions, env: Variables): ModuleChoice {
  const fromEnvironment = (env['CERTDESK_PKCS11_MODULE'] ?? '').split(delimiter).filter((path) => path !== '');
  return { modules: module && module.length > 0 ? module : fromEnvironment, token };
}

export function serverOptions({ server, caFile, timeout, retries }: CommonOptions, env: Variables): ServerLineOptions {
  const roots = caFile ?? env['CERTDESK_CA_FILE'];
  return {
    server: serverAddress(server ?? env['CERTDESK_SERVER'] ?? defaultServer),
    tlsRoots: roots === undefined ? undefined : readFile(roots, '--ca-file').toString('utf8'),
    timeoutMs: (timeout ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
    retries: retries ?? DEFAULT_RETRIES,
  };
}

/** Authorities' certificates: those built in, and more from PEM or DER files. */
export function trustedCertificates(files: readonly string[], env: Variables): readonly ParsedCertificate[] {
  const named = files.length > 0 ? files : (env['CERTDESK_CA'] ?? '').split(delimiter).filter((path) => path !== '');
  const builtIn = typeof CERTDESK_DEFAULT_ROOTS === 'string' ? certificatesIn(Buffer.from(CERTDESK_DEFAULT_ROOTS, 'latin1'), 'CERTDESK_ROOTS_FILE') : [];
  return [...builtIn, ...named.flatMap((file) => certificatesIn(readFile(file, '--ca'), file))];
}

function certificatesIn(content: Buffer, file: string): readonly ParsedCertificate[] {
  const blocks = content.toString('latin1').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  const ders = blocks?.map((block) => Buffer.from(block.replace(/-----[^-]+-----/g, ''), 'base64')) ?? [content];
  try {
    return ders.map(parseCertificate);
  } catch (cause) {
    throw new DriverStop('USAGE', { detail: { zh: `${file} 不是证书文件。`, en: `${file} is no certificate file.` }, cause });
  }
}

function readFile(path: string, option: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new DriverStop('USAGE', { detail: { zh: `${option} 指定的文件 ${path} 无法读取。`, en: `The file ${path} given with ${option} cannot be read.` }, cause });
  }
}

/** Where each system keeps what programs remember for one user. */
export function stateFolder(env: Variables): string {
  const own = env['CERTDESK_DRIVER_STATE_DIR'];
  if (own) return resolve(own);
  if (process.platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'certdesk-driver');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'certdesk-driver');
  return join(env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'certdesk-driver');
}
