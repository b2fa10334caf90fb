import { createCipheriv, randomBytes, sign, verify, type KeyObject } from 'node:crypto';
import { demoMerchant } from './keys.js';

const WINDOW_SECONDS = 300;

/** Headers by which the merchant verifies what WeChat says. */
export function wechatHeaders(key: KeyObject, body: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const nonce = randomBytes(16).toString('hex');
  const signature = sign('sha256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), key).toString('base64');
  return {
    'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce, 'wechatpay-signature': signature,
    'wechatpay-serial': demoMerchant.publicKeyId, 'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  };
}

export interface MerchantRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly body: string;
  readonly authorization: string;
}

/** Why a request is not the merchant's, undefined when it is. */
export function refuseRequest(merchant: KeyObject, { method, url, body, authorization }: MerchantRequest, now: Date): string | undefined {
  const [scheme, credentials = ''] = authorization.split(/ (.*)/s);
  if (scheme !== 'WECHATPAY2-SHA256-RSA2048') return 'Authorization 不正确';
  const given: Readonly<Record<string, string | undefined>> = Object.fromEntries(
    [...credentials.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value]) => [name, value] as const),
  );
  const { mchid, nonce_str: nonce = '', signature = '', timestamp = '', serial_no: serial } = given;
  if (mchid !== demoMerchant.mchId || serial !== demoMerchant.merchantSerial) return '商户号或证书序列号不正确';
  if (!(Math.abs(now.getTime() / 1000 - Number(timestamp)) <= WINDOW_SECONDS)) return '请求时间戳已过期';
  const signed = Buffer.from(`${method}\n${url}\n${timestamp}\n${nonce}\n${body}\n`);
  return verify('sha256', signed, merchant, Buffer.from(signature, 'base64')) ? undefined : '签名错误，请检查后再试';
}

/** AEAD_AES_256_GCM as notices carry it. */
export function encrypted(apiV3: Buffer, originalType: string, text: string) {
  const nonce = randomBytes(6).toString('hex');
  const cipher = createCipheriv('aes-256-gcm', apiV3, Buffer.from(nonce)).setAAD(Buffer.from(originalType));
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
  return { original_type: originalType, algorithm: 'AEAD_AES_256_GCM', ciphertext, associated_data: originalType, nonce };
}
