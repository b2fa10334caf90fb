import { createHash } from 'node:crypto';
import type { PublicKeyFacts } from '../../../platform/pki/public-key.js';

/** SHA-256 of the SubjectPublicKeyInfo, or Debian's form: the last 20 digits of SHA-1 over `Modulus=…` (openssl-vulnkey(1)). */
const forms = [/^[0-9a-f]{64}$/, /^[0-9a-f]{20}$/];

/** Lower case; undefined for what is no fingerprint. */
export function readFingerprint(text: string): string | undefined {
  const lower = text.trim().toLowerCase();
  return forms.some((form) => form.test(lower)) ? lower : undefined;
}

/** Under what a list of weak keys may name the key. */
export function fingerprintsOf({ keyId, modulusHex }: Pick<PublicKeyFacts, 'keyId' | 'modulusHex'>): readonly string[] {
  if (modulusHex === undefined) return [keyId];
  const whole = modulusHex.length % 2 === 0 ? modulusHex : `0${modulusHex}`;
  return [keyId, createHash('sha1').update(`Modulus=${whole.toUpperCase()}\n`).digest('hex').slice(-20)];
}
