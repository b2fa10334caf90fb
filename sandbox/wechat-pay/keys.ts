import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOnce } from '../write-once.js';

/** PEM files in the sandbox's folder, named for the server's keys; private ones PKCS#8, public ones SPKI. */
export interface WechatKeyFiles {
  /** The server's `WECHAT_MERCHANT_KEY_FILE`. */
  readonly merchantPrivate: string;
  readonly merchantPublic: string;
  readonly wechatPrivate: string;
  /** The server's `WECHAT_PUBLIC_KEY_FILE`. */
  readonly wechatPublic: string;
}

/** Who the sandbox takes for its merchant; the server's defaults name the same. */
export const demoMerchant = {
  mchId: '1900000109',
  appId: 'wxd678efh567hg6787',
  merchantSerial: '5157F09EFDC096DE15EBE81A47057A7200000001',
  publicKeyId: 'PUB_KEY_ID_0119000001092026112800000000000001',
  /** A secret of nobody's: the sandbox is reached from its own machine only. */
  apiV3Key: 'certdesk-sandbox-api-v3-key-0001',
} as const;

/** Where the keys are, whether or not they were made yet. */
export const wechatKeyFiles = (dir: string): WechatKeyFiles => ({
  merchantPrivate: join(dir, 'wechat-merchant-private.pem'),
  merchantPublic: join(dir, 'wechat-merchant-public.pem'),
  wechatPrivate: join(dir, 'wechat-private.pem'),
  wechatPublic: join(dir, 'wechat-public.pem'),
});

/** Makes the keys once; later calls only name the files. */
export function ensureWechatKeys(dir: string): WechatKeyFiles {
  mkdirSync(dir, { recursive: true });
  const files = wechatKeyFiles(dir);
  ensureRsaPair(files.merchantPrivate, files.merchantPublic);
  ensureRsaPair(files.wechatPrivate, files.wechatPublic);
  return files;
}

function ensureRsaPair(privateFile: string, publicFile: string): void {
  if (!isThere(privateFile)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeOnce(privateFile, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 0o600);
  }
  writeOnce(publicFile, createPublicKey(readFileSync(privateFile)).export({ type: 'spki', format: 'pem' }).toString(), 0o644);
}

function isThere(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** What WeChat itself needs: its private key, the merchant's public one, and the key they share. */
export interface WechatKeys {
  readonly wechat: KeyObject;
  readonly merchant: KeyObject;
  readonly apiV3: Buffer;
  /** Signs where the fault FORGED is on. */
  readonly stranger: KeyObject;
}

export function loadWechatKeys(files: WechatKeyFiles): WechatKeys {
  return {
    wechat: createPrivateKey(readFileSync(files.wechatPrivate)),
    merchant: createPublicKey(readFileSync(files.merchantPublic)),
    apiV3: Buffer.from(demoMerchant.apiV3Key),
    stranger: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  };
}
