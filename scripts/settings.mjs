import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { tell } from './bilingual.mjs';
import { root } from './node24.mjs';

const key = () => randomBytes(32).toString('base64');

/** What a demonstration needs, with keys of its own: made once, then kept, because the data are sealed under them. */
const freshDemo = () => ({
  MFA: 'optional',
  SEALING_KEYS: `demo1:${key()}`,
  INDEX_KEY: key(),
});

/**
 * The environment of our programs. What is set already stands; the rest comes from `.env` where there is one, and
 * otherwise from the demonstration's profile in DATA_DIR. Production gets nothing made up for it.
 */
export async function settings() {
  const own = join(root, '.env');
  if (existsSync(own)) return withDefaults({ ...parse(await readFile(own, 'utf8')), ...process.env });
  if (process.env.NODE_ENV === 'production') return withDefaults(process.env);
  return withDefaults({ ...(await demoProfile(process.env.DATA_DIR ?? 'data')), ...process.env });
}

async function demoProfile(dataDir) {
  const folder = resolve(root, dataDir);
  const file = join(folder, 'demo.env');
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const lines = Object.entries(freshDemo()).map(([name, value]) => `${name}=${value}\n`);
    await writeFile(file, lines.join(''), { mode: 0o600, flag: 'wx' });
    tell(`已生成演示密钥：${join(dataDir, 'demo.env')}`, `Demo keys made: ${join(dataDir, 'demo.env')}`);
  }
  return parse(await readFile(file, 'utf8'));
}

/** The server's and the sandbox's own fallback (server/notice-config-keys.ts): public, so production refuses it. */
const SANDBOX_CALLBACK_TOKEN = 'sandbox-sms-callback-token';

/**
 * Addresses follow the ports, so that choosing another port needs one variable. The bank is the sandbox's, and the
 * account the one its ledger opens with (sandbox/bank/start.ts).
 */
function withDefaults(given) {
  const DATA_DIR = given.DATA_DIR ?? 'data';
  const SANDBOX_PORT = given.SANDBOX_PORT ?? '4700';
  const SANDBOX_PARTIES_PORT = given.SANDBOX_PARTIES_PORT ?? String(Number(SANDBOX_PORT) + 1);
  const SANDBOX_SMTP_PORT = given.SANDBOX_SMTP_PORT ?? String(Number(SANDBOX_PORT) + 25);
  const SANDBOX_CA_PORT = given.SANDBOX_CA_PORT ?? String(Number(SANDBOX_PORT) + 2);
  const SMS_CALLBACK_TOKEN = given.SMS_CALLBACK_TOKEN ?? SANDBOX_CALLBACK_TOKEN;
  const SANDBOX_DIR = given.SANDBOX_DIR ?? join(DATA_DIR, 'sandbox');
  return {
    DATABASE_URL: `sqlite:${join(DATA_DIR, 'certdesk.db')}`,
    BANK_BASE_URL: `http://127.0.0.1:${SANDBOX_PORT}`,
    BANK_ACCOUNT: '11050163900000530001',
    BANK_MERCHANT_KEY_FILE: join(SANDBOX_DIR, 'merchant-private.pem'),
    BANK_PUBLIC_KEY_FILE: join(SANDBOX_DIR, 'bank-public.pem'),
    SMS_BASE_URL: `http://127.0.0.1:${SANDBOX_PARTIES_PORT}/sms`,
    MAIL_URL: `smtp://127.0.0.1:${SANDBOX_SMTP_PORT}`,
    SANDBOX_SMS_CALLBACK_URL: `http://127.0.0.1:${given.PORT ?? '4600'}/notify/sms/${SMS_CALLBACK_TOKEN}`,
    INVOICE_BASE_URL: `http://localhost:${SANDBOX_PARTIES_PORT}/invoice`,
    INVOICE_SELLER_TAX_NUMBER: '91110108MA00DEM06X',
    INVOICE_SELLER_NAME: '示范数字认证有限公司',
    INVOICE_KEY_FILE: join(SANDBOX_DIR, 'invoice-seller-private.pem'),
    INVOICE_PUBLIC_KEY_FILE: join(SANDBOX_DIR, 'invoice-provider-public.pem'),
    FACE_BASE_URL: `http://127.0.0.1:${SANDBOX_PARTIES_PORT}/face-verification`,
    PHONE_CHECK_BASE_URL: `http://127.0.0.1:${SANDBOX_PARTIES_PORT}/phone-check`,
    WECHAT_BASE_URL: `http://127.0.0.1:${SANDBOX_PARTIES_PORT}/wechat-pay`,
    WECHAT_MERCHANT_KEY_FILE: join(SANDBOX_DIR, 'wechat-merchant-private.pem'),
    WECHAT_PUBLIC_KEY_FILE: join(SANDBOX_DIR, 'wechat-public.pem'),
    ...(given.NODE_ENV !== 'production' && { WECHAT_API_V3_KEY: 'certdesk-sandbox-api-v3-key-0001' }),
    EJBCA_BASE_URL: `https://localhost:${SANDBOX_CA_PORT}/ejbca/ejbca-rest-api`,
    EJBCA_OCSP_URL: `http://localhost:${SANDBOX_PARTIES_PORT}/certificate-authority/ocsp`,
    EJBCA_CHAIN_FILE: join(SANDBOX_DIR, 'ca-chain.pem'),
    EJBCA_CLIENT_CERTIFICATE_FILE: join(SANDBOX_DIR, 'ca-client.pem'),
    EJBCA_CLIENT_KEY_FILE: join(SANDBOX_DIR, 'ca-client-key.pem'),
    EJBCA_TRUST_FILE: join(SANDBOX_DIR, 'ca-root.pem'),
    HOST: '127.0.0.1',
    PORT: '4600',
    ...given,
    DATA_DIR,
    SANDBOX_PORT,
    SANDBOX_PARTIES_PORT,
    SANDBOX_SMTP_PORT,
    SANDBOX_CA_PORT,
    SANDBOX_DIR,
  };
}

/** `NAME=value` lines; quotes around a value and lines that start with # are dropped. */
function parse(text) {
  const lines = text.split(/\r?\n/).map((line) => /^\s*([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line)).filter(Boolean);
  return Object.fromEntries(lines.map(([, name, value]) => [name, value.replace(/^(['"])(.*)\1$/, '$2')]));
}
