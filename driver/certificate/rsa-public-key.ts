import { elementsOf, encode, encodeOid, onlyElement, tags } from './der.js';

export interface RsaNumbers {
  /** Big-endian, without leading zeros. */
  readonly modulus: Buffer;
  readonly exponent: Buffer;
}

/** SubjectPublicKeyInfo of an RSA key (RFC 3279, 2.3.1). */
export function encodeRsaPublicKey({ modulus, exponent }: RsaNumbers): Buffer {
  const algorithm = encode(tags.sequence, encodeOid('1.2.840.113549.1.1.1'), encode(tags.null));
  const key = encode(tags.sequence, integer(modulus), integer(exponent));
  return encode(tags.sequence, algorithm, encode(tags.bitString, Buffer.from([0]), key));
}

/** Positive: a leading zero keeps the highest bit from being read as a sign. */
function integer(bytes: Buffer): Buffer {
  const bare = withoutZeros(bytes);
  return encode(tags.integer, (bare[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bare]) : bare);
}

export function withoutZeros(bytes: Buffer): Buffer {
  let at = 0;
  while (at < bytes.length - 1 && bytes[at] === 0) at += 1;
  return bytes.subarray(at);
}

/** The modulus in a SubjectPublicKeyInfo of an RSA key. */
export function modulusOf(publicKey: Buffer): Buffer {
  const [, bits] = elementsOf(onlyElement(publicKey).content);
  const [modulus] = elementsOf(onlyElement(bits!.content.subarray(1)).content);
  return withoutZeros(modulus!.content);
}
