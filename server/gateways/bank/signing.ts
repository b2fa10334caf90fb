import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** Ed25519 signs the bytes themselves (RFC 8032); RSA keys sign PKCS#1 v1.5 over SHA-256. */
const digestFor = (key: KeyObject): string | null => (key.asymmetricKeyType === 'ed25519' ? null : 'sha256');

const signedBytes = (parts: readonly string[], body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(parts.map((part) => `${part}\n`).join('')), body]);

/** Base64 signature over each part on its own line and then the raw body. */
export function signatureOf(key: KeyObject, parts: readonly string[], body: Uint8Array): string {
  return sign(digestFor(key), signedBytes(parts, body), key).toString('base64');
}

export function signatureHolds(key: KeyObject, parts: readonly string[], body: Uint8Array, signature: string): boolean {
  return verify(digestFor(key), signedBytes(parts, body), key, Buffer.from(signature, 'base64'));
}

type Key = KeyObject | string;
export const privateKeyFrom = (key: Key): KeyObject => (typeof key === 'string' ? createPrivateKey(key) : key);
export const publicKeyFrom = (key: Key): KeyObject => (typeof key === 'string' ? createPublicKey(key) : key);
