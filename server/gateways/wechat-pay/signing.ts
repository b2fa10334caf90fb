import { createDecipheriv, sign, verify, type KeyObject } from 'node:crypto';

/** How far WeChat's clock may be from ours, seconds (its documentation, "verify signatures"). */
const WINDOW_SECONDS = 300;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;

export interface SignedParts {
  readonly timestamp: string;
  readonly nonce: string;
  readonly serial: string;
  readonly signature: string;
}

/** Keys that answers and notices may be signed with, by `PUB_KEY_ID_…` or certificate serial. */
export type PlatformKeys = ReadonlyMap<string, KeyObject>;

/** Base64 of RSA-SHA256 over the parts, each ended by a line feed. */
export function requestSignature(key: KeyObject, parts: readonly string[]): string {
  return sign('sha256', Buffer.from(parts.map((part) => `${part}\n`).join('')), key).toString('base64');
}

/** Why a message is not believed, undefined when its very bytes were signed by WeChat within the last five minutes. */
export function distrust(keys: PlatformKeys, parts: SignedParts, body: Uint8Array, now: Date): string | undefined {
  const { timestamp, nonce, serial, signature } = parts;
  if (timestamp === '' || nonce === '' || serial === '' || signature === '') return 'UNSIGNED';
  const key = keys.get(serial);
  if (!key) return 'SERIAL';
  if (!/^\d{1,12}$/.test(timestamp)) return 'CLOCK';
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > WINDOW_SECONDS) return 'CLOCK';
  const given = Buffer.from(signature, 'base64');
  // Node skips what is no base64: only the exact text of the bytes counts.
  if (given.toString('base64') !== signature) return 'SIGNATURE';
  const signed = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')]);
  return verify('sha256', signed, key, given) ? undefined : 'SIGNATURE';
}

export interface EncryptedResource {
  readonly ciphertext: string;
  readonly nonce: string;
  readonly associatedData: string;
}

/** AEAD_AES_256_GCM (RFC 5116): the last 16 bytes are the tag. Undefined when it does not open under the key. */
export function openResource(apiV3Key: Buffer, { ciphertext, nonce, associatedData }: EncryptedResource): Buffer | undefined {
  const sealed = Buffer.from(ciphertext, 'base64');
  const iv = Buffer.from(nonce);
  if (sealed.length < TAG_BYTES || iv.length !== NONCE_BYTES) return undefined;
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', apiV3Key, iv, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(associatedData))
    .setAuthTag(sealed.subarray(end));
  const opened = decipher.update(sealed.subarray(0, end));
  try {
    return Buffer.concat([opened, decipher.final()]);
  } catch {
    return undefined; // the tag does not fit: the question asked here
  }
}
