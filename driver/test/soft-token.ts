import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Attribute, TestAuthority } from './authority.js';
import { run, softHsmModule } from './programs.js';

export const PIN = '135790';
export const TOKEN_LABEL = 'Ukey of 测试';

/** An organisation's name as certificates of this trade have it. */
export const owner: readonly Attribute[] = [
  { type: '2.5.4.6', value: 'CN' },
  { type: '2.5.4.10', value: '深圳市“测试”工程有限公司' },
  { type: '2.5.4.3', value: '深圳市“测试”工程有限公司' },
];

/** A SoftHSM token in folders of its own, holding an expired certificate and its key. */
export interface SoftToken {
  readonly folder: string;
  /** SOFTHSM2_CONF and the like, for the programs that use it. */
  readonly env: Readonly<Record<string, string>>;
  readonly module: string;
  readonly oldCertificate: Buffer;
  readonly oldSerial: string;
  /** Files of objects: two for a key pair, one for a certificate. */
  objectFiles(): number;
  /** As it was when it was made. */
  restore(): void;
  /** Remembers the token as it is now; what it gives brings it back to that. */
  snapshot(): () => void;
  remove(): void;
}

export interface SoftTokenOptions {
  /** Certificates of the authority that lie on the token too. */
  readonly authorities?: readonly Buffer[];
  readonly notAfter?: Date;
  readonly subject?: readonly Attribute[];
}

/** SoftHSM keeps the token itself in a file named like an object’s. */
const TOKEN_OBJECT = 1;

export async function makeSoftToken(authority: TestAuthority, options: SoftTokenOptions = {}): Promise<SoftToken> {
  const folder = mkdtempSync(join(tmpdir(), 'certdesk-token-'));
  const tokens = join(folder, 'tokens');
  mkdirSync(tokens);
  writeFileSync(join(folder, 'softhsm2.conf'), `directories.tokendir = ${tokens}\nobjectstore.backend = file\nlog.level = ERROR\n`);
  const env = { SOFTHSM2_CONF: join(folder, 'softhsm2.conf') };
  const module = softHsmModule();
  await run('softhsm2-util', ['--init-token', '--free', '--label', TOKEN_LABEL, '--pin', PIN, '--so-pin', '24681012'], env);
  const oldCertificate = await addCertificate({ folder, env, module, authority, id: 'a1' }, options);
  await addAuthorities({ folder, env, module }, options.authorities ?? []);
  const keep = (copy: string) => {
    cpSync(tokens, copy, { recursive: true });
    return (): void => {
      rmSync(tokens, { recursive: true });
      cpSync(copy, tokens, { recursive: true });
    };
  };
  return {
    folder, env, module, oldCertificate,
    oldSerial: new X509Certificate(oldCertificate).serialNumber,
    objectFiles: () => readdirSync(tokens, { recursive: true }).filter((name) => String(name).endsWith('.object')).length - TOKEN_OBJECT,
    restore: keep(join(folder, 'pristine')),
    snapshot: () => keep(mkdtempSync(join(folder, 'snapshot-'))),
    remove: () => { rmSync(folder, { recursive: true, force: true }); },
  };
}

interface Place {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly module: string;
}

interface CounterPlace extends Place {
  readonly authority: TestAuthority;
  /** CKA_ID, hexadecimal. */
  readonly id: string;
}

/** Puts another key with a certificate on the token, as the authority's counter did years ago. */
export async function addCertificate(place: CounterPlace, options: SoftTokenOptions = {}): Promise<Buffer> {
  const { folder, env, module, authority, id } = place;
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyFile = join(folder, `key-${id}.pem`);
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const certificate = authority.issue({
    publicKey: publicKey.export({ type: 'spki', format: 'der' }), subject: options.subject ?? owner,
    notBefore: new Date(Date.now() - 800 * 86_400_000), notAfter: options.notAfter ?? new Date(Date.now() - 86_400_000),
  });
  const certificateFile = join(folder, `certificate-${id}.der`);
  writeFileSync(certificateFile, certificate);
  await run('softhsm2-util', ['--import', keyFile, '--token', TOKEN_LABEL, '--label', `old ${id}`, '--id', id, '--pin', PIN], env);
  await writeObject({ folder, env, module }, certificateFile, ['--id', id, '--label', `old ${id}`]);
  return certificate;
}

async function addAuthorities(place: Place, certificates: readonly Buffer[]): Promise<void> {
  for (const [at, certificate] of certificates.entries()) {
    const file = join(place.folder, `authority-${at}.der`);
    writeFileSync(file, certificate);
    await writeObject(place, file, ['--id', `c${at}`, '--label', `authority ${at}`]);
  }
}

async function writeObject({ env, module }: Place, file: string, parameters: readonly string[]): Promise<void> {
  await run('pkcs11-tool', [
    '--module', module, '--token-label', TOKEN_LABEL, '--login', '--pin', PIN, '--write-object', file, '--type', 'cert', ...parameters,
  ], env);
}

export interface TokenObject {
  readonly kind: string;
  readonly label: string;
  readonly id: string;
}

/** What OpenSC's pkcs11-tool, which nobody here wrote, says is on the token. */
export async function objectsOn({ module, env }: SoftToken): Promise<readonly TokenObject[]> {
  const text = await run('pkcs11-tool', ['--module', module, '--token-label', TOKEN_LABEL, '--login', '--pin', PIN, '--list-objects'], env);
  const blocks = text.split(/\n(?=\S)/).filter((block) => /^(Certificate|Private Key|Public Key) Object/.test(block));
  return blocks.map((block) => ({
    kind: block.slice(0, block.indexOf(' Object')),
    label: /^\s+label:\s+(.*)$/m.exec(block)?.[1] ?? '',
    id: /^\s+ID:\s+(\S+)$/m.exec(block)?.[1] ?? '',
  }));
}

/** Gets one object's bytes by pkcs11-tool. */
export async function readCertificate({ module, env, folder }: SoftToken, id: string): Promise<Buffer> {
  const file = join(folder, `read-${id}.der`);
  await run('pkcs11-tool', ['--module', module, '--token-label', TOKEN_LABEL, '--read-object', '--type', 'cert', '--id', id, '-o', file], env);
  return readFileSync(file);
}
