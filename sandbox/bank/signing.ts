import { sign, verify, type KeyObject } from 'node:crypto';

/** Ed25519 signs the bytes themselves; RSA keys sign PKCS#1 v1.5 over SHA-256. */
const digestFor = (key: KeyObject): string | null => (key.asymmetricKeyType === 'ed25519' ? null : 'sha256');

export function signatureOf(key: KeyObject, parts: readonly string[], body: Uint8Array): string {
  return sign(digestFor(key), signedBytes(parts, body), key).toString('base64');
}

export function signatureHolds(key: KeyObject, parts: readonly string[], body: Uint8Array, signature: string): boolean {
  return verify(digestFor(key), signedBytes(parts, body), key, Buffer.from(signature, 'base64'));
}

/** Each part on its own line, then the body as it is on the wire. */
function signedBytes(parts: readonly string[], body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(parts.map((part) => `${part}\n`).join('')), body]);
}
