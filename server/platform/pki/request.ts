import { bitsOf, decode, encode, isAlgorithm, isSequence, oidOf, partsOf } from './asn1.js';
import { signatureDigests } from './certificate.js';
import { signatureTypes } from './object-ids.js';
import { publicKeyOf, type PublicKeyFacts } from './public-key.js';
import { verifySignature } from './signature.js';

/** What a PKCS#10 request says, as far as it counts: its subject and attributes do not. */
export interface RequestFacts {
  readonly publicKey: PublicKeyFacts;
  /** Whether the key in the request signed it. */
  readonly signatureHolds: boolean;
  readonly der: Buffer;
}

/** Facts of a DER request (RFC 2986) with an RSA or SM2 key; undefined for anything else. */
export function readRequest(der: Buffer): RequestFacts | undefined {
  const whole = decode(der);
  const [info, algorithm, signatureValue] = partsOf(whole);
  const [, , spki] = partsOf(info);
  const signature = bitsOf(signatureValue);
  const publicKey = spki && publicKeyOf(spki);
  if (!isSequence(whole) || partsOf(whole).length !== 3 || !isSequence(info)) return undefined;
  if (!isAlgorithm(algorithm) || !signature || !publicKey) return undefined;
  const type = oidOf(partsOf(algorithm)[0]) ?? '';
  const digest = publicKey.algorithm === 'RSA' ? signatureDigests.get(type) : undefined;
  const fits = publicKey.algorithm === 'RSA' ? digest !== undefined : type === signatureTypes.sm2WithSm3;
  return { publicKey, der, signatureHolds: fits && verifySignature(publicKey, encode(info), signature, digest) };
}
