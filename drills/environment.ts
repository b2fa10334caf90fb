import { ensureSandboxKeys } from '../sandbox/keys.js';
import { ensureInvoiceKeys } from '../sandbox/parties/invoice/keys.js';
import { demoMerchant, ensureWechatKeys } from '../sandbox/wechat-pay/keys.js';
import { demoAccount } from '../sandbox/bank/start.js';
import { seededRandom } from '../server/platform/random.js';

/** Where a process under drill finds its database, its files and its bank. */
export interface Surroundings {
  readonly databaseUrl: string;
  readonly folder: string;
  readonly bankUrl?: string;
  /** Folder of the bank's and the merchant's keys. */
  readonly bankFolder: string;
}

/** Nobody listens there (RFC 6335: port 9 discards); drills without a bank never call it. */
const NO_BANK = 'http://127.0.0.1:9';

/** The environment from which a server of the drill reads its configuration, as any server does. */
export function serverEnvironment({
  databaseUrl,
  folder,
  bankUrl = NO_BANK,
  bankFolder,
}: Surroundings): Record<string, string> {
  const keys = seededRandom('keys of a drill');
  const key = (): string => keys.bytes(32).toString('base64');
  const files = ensureSandboxKeys(bankFolder);
  const invoiceFiles = ensureInvoiceKeys(bankFolder);
  const wechat = ensureWechatKeys(bankFolder);
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    SEALING_KEYS: `drill:${key()}`,
    INDEX_KEY: key(),
    MFA: 'optional',
    BANK_BASE_URL: bankUrl,
    BANK_ACCOUNT: demoAccount.account,
    BANK_MERCHANT_KEY_FILE: files.merchantPrivate,
    BANK_PUBLIC_KEY_FILE: files.bankPublic,
    BANK_TIMEOUT_MS: '2000',
    INVOICE_BASE_URL: NO_BANK,
    INVOICE_SELLER_TAX_NUMBER: '91110108MA00DEM06X',
    INVOICE_SELLER_NAME: demoAccount.name,
    INVOICE_KEY_FILE: invoiceFiles.sellerPrivate,
    INVOICE_PUBLIC_KEY_FILE: invoiceFiles.providerPublic,
    INVOICE_TIMEOUT_MS: '2000',
    WECHAT_BASE_URL: NO_BANK,
    WECHAT_MERCHANT_KEY_FILE: wechat.merchantPrivate,
    WECHAT_PUBLIC_KEY_FILE: wechat.wechatPublic,
    WECHAT_API_V3_KEY: demoMerchant.apiV3Key,
    LOG_LEVEL: 'error',
    JOBS: 'off',
  };
}
