import { createPublicKey, sign } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { sm2 } from 'sm-crypto-v2';
import { encode, nothing, oid, sequence } from '../../../platform/pki/asn1.js';
import { signatureTypes } from '../../../platform/pki/object-ids.js';
import { sm2Spki } from '../../../platform/pki/public-key.js';
import { SM2_USER_ID } from '../../../platform/pki/signature.js';
import type { PrivateKey } from './key-file.js';
import { Turnstile } from './turnstile.js';

/** An authority's private key, wherever it lies. */
export interface Signer {
  readonly algorithm: 'RSA' | 'SM2';
  readonly spkiDer: Buffer;
  sign(data: Buffer): Promise<Buffer>;
}

/** RFC 4055: the parameter of RSA signatures is NULL; GM/T 0015's of SM2 is left out. */
const identifiers: Record<Signer['algorithm'], Buffer> = {
  RSA: encode(sequence(oid(signatureTypes.sha256WithRsa), nothing())),
  SM2: encode(sequence(oid(signatureTypes.sm2WithSm3))),
};
export const algorithmDer = ({ algorithm }: Pick<Signer, 'algorithm'>): Buffer => identifiers[algorithm];

/** node:crypto signs RSA on its thread pool: 0.5 ms against 58 ms by forge, and the event loop goes on meanwhile. */
const signNatively = promisify(sign);

/**
 * The pool's threads serve the disk, too, first come first served. A queue of signatures there would have each step of
 * the ledger wait behind all of them, so they queue here. One more than there are processors goes through, so that none
 * of them waits for the event loop to hand the next one over.
 */
const signatures = new Turnstile(availableParallelism() + 1);

export function signerOf(key: PrivateKey): Signer {
  if (key.algorithm === 'RSA') {
    const spkiDer = createPublicKey(key.key).export({ type: 'spki', format: 'der' });
    return { algorithm: 'RSA', spkiDer, sign: (data) => signatures.pass(() => signNatively('sha256', data, key.key)) };
  }
  const options = { hash: true, der: true, publicKey: key.point, userId: SM2_USER_ID };
  return {
    algorithm: 'SM2',
    spkiDer: sm2Spki(key.point),
    sign: async (data) => Buffer.from(sm2.doSignature(data, key.scalar, options), 'hex'),
  };
}
