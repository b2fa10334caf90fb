import { createHash } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { bits, bitsOf, decode, encode, integer, integerOf, isSequence, nothing, oid, oidOf, partsOf, sequence, type Node } from './asn1.js';
import { keyTypes } from './object-ids.js';

/** A public key, by what rules about keys ask. */
export interface PublicKeyFacts {
  readonly algorithm: 'RSA' | 'SM2';
  readonly bits: number;
  /** SubjectPublicKeyInfo. */
  readonly spkiDer: Buffer;
  /** SHA-256 of `spkiDer`, lower-case hexadecimal: the same key has the same. */
  readonly keyId: string;
  /** RSA: hexadecimal, without leading zeros. */
  readonly modulusHex?: string;
  /** RSA. More than 2^53 is given as infinity: no rule accepts it. */
  readonly exponent?: number;
  /** SM2: uncompressed point, hexadecimal, `04` and both coordinates. */
  readonly pointHex?: string;
}

const SPKI_LIMIT = 4096;
const MAX_RSA_BITS = 8192;

/** Undefined for every key that is neither RSA nor SM2, or not well formed. */
export function readPublicKey(spkiDer: Buffer): PublicKeyFacts | undefined {
  const node = decode(spkiDer, SPKI_LIMIT);
  return node && publicKeyOf(node);
}

export function publicKeyOf(node: Node): PublicKeyFacts | undefined {
  const [algorithm, key] = partsOf(node);
  const [type, parameter] = partsOf(algorithm);
  const material = bitsOf(key);
  if (!isSequence(node) || !isSequence(algorithm) || !material) return undefined;
  const spkiDer = encode(node);
  const shared = { spkiDer, keyId: createHash('sha256').update(spkiDer).digest('hex') };
  if (oidOf(type) === keyTypes.rsa) return rsaKey(shared, material);
  if (oidOf(type) === keyTypes.ec && oidOf(parameter) === keyTypes.sm2Curve) return sm2Key(shared, material);
  return undefined;
}

type Shared = Pick<PublicKeyFacts, 'spkiDer' | 'keyId'>;

function rsaKey(shared: Shared, material: Buffer): PublicKeyFacts | undefined {
  const [modulus, exponent] = partsOf(decode(material, SPKI_LIMIT)).map(integerOf);
  if (!modulus || !exponent) return undefined;
  const modulusHex = modulus.toString('hex').replace(/^0/, '');
  const length = modulus.length * 8 - Math.clz32(modulus[0]!) + 24;
  if (length > MAX_RSA_BITS || length < 512) return undefined;
  const e = exponent.length > 6 ? Number.POSITIVE_INFINITY : exponent.readUIntBE(0, exponent.length);
  return { ...shared, algorithm: 'RSA', bits: length, modulusHex, exponent: e };
}

function sm2Key(shared: Shared, material: Buffer): PublicKeyFacts | undefined {
  if (material.length !== 65 || material[0] !== 4) return undefined;
  const pointHex = material.toString('hex');
  return isOnCurve(pointHex) ? { ...shared, algorithm: 'SM2', bits: 256, pointHex } : undefined;
}

function isOnCurve(pointHex: string): boolean {
  try {
    return sm2.verifyPublicKey(pointHex);
  } catch {
    return false; // the library throws for coordinates outside the field
  }
}

/** SubjectPublicKeyInfo of an SM2 point. */
export const sm2Spki = (pointHex: string): Buffer =>
  encode(sequence(sequence(oid(keyTypes.ec), oid(keyTypes.sm2Curve)), bits(Buffer.from(pointHex, 'hex'))));

/** SubjectPublicKeyInfo of an RSA key, for tokens that give modulus and exponent apart. */
export const rsaSpki = (modulus: Buffer, exponent: Buffer): Buffer =>
  encode(sequence(sequence(oid(keyTypes.rsa), nothing()), bits(encode(sequence(integer(modulus), integer(exponent))))));
