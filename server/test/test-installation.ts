import { generateKeyPairSync } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../migrations/index.js';
import { readConfig, type Config } from '../config.js';
import { entities } from '../entities.js';
import { applyMigrations } from '../platform/database/migrations.js';
import { testAuthorityFolder, testPassphrase } from './certificate-authority.js';
import { makeScratchFolder } from './scratch-folder.js';

/** A configuration as an operator would write it, with keys and folders of its own. */
export interface TestInstallation {
  readonly config: Config;
  /** The environment it was read from. */
  readonly environment: Readonly<Record<string, string>>;
  remove(): void;
}

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');

/** On SQLite unless DATABASE_URL is given; migrated unless told otherwise. Listens on a free port. */
export async function prepareInstallation(
  overrides: Record<string, string> = {},
  { migrated = true } = {},
): Promise<TestInstallation> {
  const folder = makeScratchFolder('certdesk-app-');
  const environment: Record<string, string> = {
    PORT: '0',
    DATABASE_URL: `sqlite:${join(folder, 'certdesk.db')}`,
    DATA_DIR: folder,
    SEALING_KEYS: `t1:${key(1)}`,
    INDEX_KEY: key(2),
    MFA: 'optional',
    LOG_LEVEL: 'silent',
    BANK_BASE_URL: 'http://127.0.0.1:1',
    BANK_ACCOUNT: '11050163900000530001',
    ...writeBankKeys(folder),
    INVOICE_BASE_URL: 'http://127.0.0.1:1',
    INVOICE_SELLER_TAX_NUMBER: '91110108MA00DEM06X',
    INVOICE_SELLER_NAME: '示范数字认证有限公司',
    ...writeInvoiceKeys(folder),
    WECHAT_BASE_URL: 'http://127.0.0.1:1',
    WECHAT_API_V3_KEY: 'v3'.repeat(16),
    ...writeWechatKeys(folder),
    CA_DIR: await testAuthorityFolder(),
    CA_PASSPHRASE: testPassphrase,
    ...overrides,
  };
  const config = readConfig(environment);
  if (migrated) await applyMigrations({ url: config.DATABASE_URL, entities, migrations });
  return { config, environment, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function writeBankKeys(folder: string): Record<string, string> {
  const [ours, banks] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
  const files = { BANK_MERCHANT_KEY_FILE: join(folder, 'ours.pem'), BANK_PUBLIC_KEY_FILE: join(folder, 'bank.pem') };
  writeFileSync(files.BANK_MERCHANT_KEY_FILE, ours.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(files.BANK_PUBLIC_KEY_FILE, banks.publicKey.export({ type: 'spki', format: 'pem' }));
  return files;
}

function writeInvoiceKeys(folder: string): Record<string, string> {
  const [ours, theirs] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
  const files = { INVOICE_KEY_FILE: join(folder, 'invoice-ours.pem'), INVOICE_PUBLIC_KEY_FILE: join(folder, 'invoice-theirs.pem') };
  writeFileSync(files.INVOICE_KEY_FILE, ours.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(files.INVOICE_PUBLIC_KEY_FILE, theirs.publicKey.export({ type: 'spki', format: 'pem' }));
  return files;
}

function writeWechatKeys(folder: string): Record<string, string> {
  const [ours, theirs] = [generateKeyPairSync('rsa', { modulusLength: 2048 }), generateKeyPairSync('rsa', { modulusLength: 2048 })];
  const files = { WECHAT_MERCHANT_KEY_FILE: join(folder, 'wechat-ours.pem'), WECHAT_PUBLIC_KEY_FILE: join(folder, 'wechat.pem') };
  writeFileSync(files.WECHAT_MERCHANT_KEY_FILE, ours.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(files.WECHAT_PUBLIC_KEY_FILE, theirs.publicKey.export({ type: 'spki', format: 'pem' }));
  return files;
}
