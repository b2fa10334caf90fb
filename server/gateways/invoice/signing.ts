import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** Each part on its own line, then the raw body. */
const signedBytes = (parts: readonly string[], body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(parts.map((part) => `${part}\n`).join('')), body]);

/** Base64 Ed25519 signature (RFC 8032). */
export const signatureOf = (key: KeyObject, parts: readonly string[], body: Uint8Array): string =>
  sign(null, signedBytes(parts, body), key).toString('base64');

export const signatureHolds = (key: KeyObject, parts: readonly string[], body: Uint8Array, signature: string): boolean =>
  verify(null, signedBytes(parts, body), key, Buffer.from(signature, 'base64'));

type Key = KeyObject | string;
export const privateKeyFrom = (key: Key): KeyObject => onlyEd25519(typeof key === 'string' ? createPrivateKey(key) : key);
export const publicKeyFrom = (key: Key): KeyObject => onlyEd25519(typeof key === 'string' ? createPublicKey(key) : key);

function onlyEd25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new Error('the e-invoice service signs with Ed25519 keys');
}
