import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { demoAccount } from '../../sandbox/bank/start.js';
import type { SandboxConfig } from '../../sandbox/config.js';
import { ensureSandboxKeys } from '../../sandbox/keys.js';
import { demoCaPassphrase } from '../../server/ca-config-keys.js';
import { systemClock } from '../../server/platform/clock.js';
import { ensureSmallAuthority } from '../../server/test/small-authority.js';
import { ensureInvoiceKeys } from '../../sandbox/parties/invoice/keys.js';
import { demoMerchant, ensureWechatKeys } from '../../sandbox/wechat-pay/keys.js';
import { freePort } from '../../server/test/free-port.js';
import { makeScratchFolder } from '../../server/test/scratch-folder.js';
import { bankUrl } from './sandbox-bank.js';

export type Environment = Readonly<Record<string, string>>;

/** Where a world's programs keep their things, and what they are told at their start. */
export interface WorldSettings {
  readonly folder: string;
  readonly sandbox: SandboxConfig;
  readonly server: Environment;
}

const freshKey = (): string => randomBytes(32).toString('base64');

/** A folder, ports and keys that nobody else has. */
export async function makeSettings(databaseUrl: string | undefined): Promise<WorldSettings> {
  const folder = makeScratchFolder('certdesk-e2e-');
  const port = await freePort();
  const sandbox = {
    SANDBOX_PORT: await freePort(),
    SANDBOX_PARTIES_PORT: await freePort(),
    SANDBOX_SMTP_PORT: await freePort(),
    SANDBOX_CA_PORT: await freePort(),
    SANDBOX_SMS_CALLBACK_URL: `http://127.0.0.1:${port}/notify/sms/sandbox-sms-callback-token`,
    SANDBOX_DIR: join(folder, 'bank'),
  };
  const keys = ensureSandboxKeys(sandbox.SANDBOX_DIR);
  const invoiceKeys = ensureInvoiceKeys(sandbox.SANDBOX_DIR);
  const wechat = ensureWechatKeys(sandbox.SANDBOX_DIR);
  await ensureSmallAuthority(join(folder, 'authority'), demoCaPassphrase, systemClock);
  const server = {
    NODE_ENV: 'test',
    PORT: String(port),
    DATABASE_URL: databaseUrl ?? `sqlite:${join(folder, 'certdesk.db')}`,
    DATA_DIR: folder,
    SEALING_KEYS: `e2e:${freshKey()}`,
    INDEX_KEY: freshKey(),
    MFA: 'optional',
    BANK_BASE_URL: bankUrl(sandbox),
    BANK_ACCOUNT: demoAccount.account,
    BANK_MERCHANT_KEY_FILE: keys.merchantPrivate,
    BANK_PUBLIC_KEY_FILE: keys.bankPublic,
    BANK_TIMEOUT_MS: '3000',
    SMS_BASE_URL: `http://127.0.0.1:${sandbox.SANDBOX_PARTIES_PORT}/sms`,
    MAIL_URL: `smtp://127.0.0.1:${sandbox.SANDBOX_SMTP_PORT}`,
    INVOICE_BASE_URL: `http://localhost:${sandbox.SANDBOX_PARTIES_PORT}/invoice`,
    INVOICE_SELLER_TAX_NUMBER: '91110108MA00DEM06X',
    INVOICE_SELLER_NAME: demoAccount.name,
    INVOICE_KEY_FILE: invoiceKeys.sellerPrivate,
    INVOICE_PUBLIC_KEY_FILE: invoiceKeys.providerPublic,
    INVOICE_TIMEOUT_MS: '3000',
    FACE_BASE_URL: `http://127.0.0.1:${sandbox.SANDBOX_PARTIES_PORT}/face-verification`,
    PHONE_CHECK_BASE_URL: `http://127.0.0.1:${sandbox.SANDBOX_PARTIES_PORT}/phone-check`,
    WECHAT_BASE_URL: `http://127.0.0.1:${sandbox.SANDBOX_PARTIES_PORT}/wechat-pay`,
    WECHAT_MERCHANT_KEY_FILE: wechat.merchantPrivate,
    WECHAT_PUBLIC_KEY_FILE: wechat.wechatPublic,
    WECHAT_API_V3_KEY: demoMerchant.apiV3Key,
    LOG_LEVEL: 'info',
  };
  return { folder, sandbox, server };
}
