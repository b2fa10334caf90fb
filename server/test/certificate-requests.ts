import { createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { bits, encode, integer, nothing, oid, sequence, sequenceAround, tagged } from '../platform/pki/asn1.js';
import { signatureTypes } from '../platform/pki/object-ids.js';
import { sm2Spki } from '../platform/pki/public-key.js';
import { SM2_USER_ID } from '../platform/pki/signature.js';

/** A subscriber's key with the PKCS#10 request that it signed. */
export interface TestRequest {
  /** DER. */
  readonly request: Buffer;
  readonly spkiDer: Buffer;
  /** Signs as a driver does: RSA with SHA-256, SM2 with SM3. */
  sign(data: Buffer): Buffer;
}

/** An empty subject and no attributes: neither is of account. */
const infoOf = (spkiDer: Buffer): Buffer => sequenceAround(encode(integer(0)), encode(sequence()), spkiDer, encode(tagged(0)));

function requestBy(spkiDer: Buffer, algorithm: Buffer, signer: (data: Buffer) => Buffer): TestRequest {
  const info = infoOf(spkiDer);
  return { spkiDer, sign: signer, request: sequenceAround(info, algorithm, encode(bits(signer(info)))) };
}

const freshKey = (bitLength: number): KeyObject => generateKeyPairSync('rsa', { modulusLength: bitLength }).privateKey;

export function rsaRequest(key: KeyObject = freshKey(2048)): TestRequest {
  const spkiDer = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const algorithm = encode(sequence(oid(signatureTypes.sha256WithRsa), nothing()));
  return requestBy(spkiDer, algorithm, (data) => sign('sha256', data, key));
}

/** With the private scalar, to open an enveloped key with. */
export function sm2Request(): TestRequest & { readonly scalar: string } {
  const { privateKey, publicKey } = sm2.generateKeyPairHex();
  const options = { hash: true, der: true, publicKey, userId: SM2_USER_ID };
  const signer = (data: Buffer): Buffer => Buffer.from(sm2.doSignature(data, privateKey, options), 'hex');
  return { ...requestBy(sm2Spki(publicKey), encode(sequence(oid(signatureTypes.sm2WithSm3))), signer), scalar: privateKey };
}
