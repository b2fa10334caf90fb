import { createCipheriv } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { bits, decode, encode, nothing, oid, sequence } from '../../../platform/pki/asn1.js';
import { sm4Ecb } from '../../../platform/pki/object-ids.js';
import type { Random } from '../../../platform/random.js';

/** Cipher text as C1 C3 C2 (GB/T 32918.4 since 2012). */
const C1C3C2 = 1;

/**
 * SM2EnvelopedKey of GM/T 0009, 7.4: the encryption key under a fresh SM4 key, and that under the signing key, whose
 * owner alone can open it. One SM4 key encrypts these 32 bytes and nothing else, so ECB, which the standard asks for,
 * shows nothing here.
 */
export function envelopKey(scalar: string, signingPoint: string, random: Random): Buffer {
  const sm4Key = random.bytes(16);
  const cipher = createCipheriv('sm4-ecb', sm4Key, null).setAutoPadding(false);
  const sealed = Buffer.concat([cipher.update(Buffer.from(scalar, 'hex')), cipher.final()]);
  const wrapped = decode(Buffer.from(sm2.doEncrypt(sm4Key, signingPoint, C1C3C2, { asn1: true }), 'hex'));
  if (!wrapped) throw new Error('the enveloped key cannot be read back');
  const point = Buffer.from(sm2.getPublicKeyFromPrivateKey(scalar), 'hex');
  return encode(sequence(sequence(oid(sm4Ecb), nothing()), wrapped, bits(point), bits(sealed)));
}
