import { bitsOf, decode, encode, isAlgorithm, isSequence, oidOf, partsOf } from './asn1.js';
import { signatureDigests } from './certificate.js';
import { signatureTypes } from './object-ids.js';
import { publicKeyOf, type PublicKeyFacts } from './public-key.js';
import { verifySignatureAside, type RsaDigest } from './signature.js';

/** What a PKCS#10 request says, as far as it counts: its subject and attributes do not. Not yet that its key signed it. */
export interface RequestFacts {
  readonly publicKey: PublicKeyFacts;
  readonly der: Buffer;
  readonly signed: {
    readonly data: Buffer;
    readonly signature: Buffer;
    /** Undefined where the signature is of a kind that does not fit the key. */
    readonly digest: RsaDigest | 'sm3' | undefined;
  };
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
  return { publicKey, der, signed: { data: encode(info), signature, digest: digestOf(publicKey, type) } };
}

function digestOf({ algorithm }: PublicKeyFacts, signatureType: string): RsaDigest | 'sm3' | undefined {
  if (algorithm === 'RSA') return signatureDigests.get(signatureType);
  return signatureType === signatureTypes.sm2WithSm3 ? 'sm3' : undefined;
}

/** Whether the key in the request signed it: the requester's proof that they hold it. */
export async function requestHolds({ publicKey, signed: { data, signature, digest } }: RequestFacts): Promise<boolean> {
  return digest !== undefined && verifySignatureAside(publicKey, data, signature, digest === 'sm3' ? undefined : digest);
}
