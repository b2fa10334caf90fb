import { createHash } from 'node:crypto';

/** SHA-256 of the SubjectPublicKeyInfo, or Debian's form: the last 20 digits of SHA-1 over `Modulus=…` (openssl-vulnkey(1)). */
const forms = [/^[0-9a-f]{64}$/, /^[0-9a-f]{20}$/];

/** Lower case; undefined for what is no fingerprint. */
export function readFingerprint(text: string): string | undefined {
  const lower = text.trim().toLowerCase();
  return forms.some((form) => form.test(lower)) ? lower : undefined;
}

/** The two facts of a public key that name it: SHA-256 of its SPKI, and for RSA its modulus; hexadecimal, lower case. */
export interface NamedKey {
  readonly keyId: string;
  readonly modulusHex?: string;
}

/** Under what a list of weak keys may name the key. */
export function fingerprintsOf({ keyId, modulusHex }: NamedKey): readonly string[] {
  if (modulusHex === undefined) return [keyId];
  const whole = modulusHex.length % 2 === 0 ? modulusHex : `0${modulusHex}`;
  return [keyId, createHash('sha1').update(`Modulus=${whole.toUpperCase()}\n`).digest('hex').slice(-20)];
}
