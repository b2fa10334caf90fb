import { createPrivateKey, type KeyObject } from 'node:crypto';
import forge from 'node-forge';
import { sm2 } from 'sm-crypto-v2';
import { bits, decode, encode, integer, octets, octetsOf, oid, oidOf, partsOf, sequence, tagged } from '../../../platform/pki/asn1.js';
import { keyTypes } from '../../../platform/pki/object-ids.js';
import type { Random } from '../../../platform/random.js';

/** OWASP's figure of 2023 for PBKDF2 with SHA-256 is 600,000; the start of a server pays it once for each key. */
const ITERATIONS = 600_000;

/** A private key as it lies in memory: RSA for node:crypto, SM2 as its scalar in hexadecimal. */
export type PrivateKey =
  | { readonly algorithm: 'RSA'; readonly key: KeyObject }
  | { readonly algorithm: 'SM2'; readonly scalar: string; readonly point: string };

/** PKCS#8 of an SM2 key (RFC 5208, RFC 5915, curve of GM/T 0006). */
export const sm2Pkcs8 = (scalar: string): Buffer => {
  const point = bits(Buffer.from(sm2.getPublicKeyFromPrivateKey(scalar), 'hex'));
  const ecKey = sequence(integer(1), octets(Buffer.from(scalar, 'hex')), tagged(1, point));
  return encode(sequence(integer(0), sequence(oid(keyTypes.ec), oid(keyTypes.sm2Curve)), octets(encode(ecKey))));
};

/**
 * PEM of an encrypted PKCS#8 key (PBES2, PBKDF2 with SHA-256, AES-256-CBC), readable by OpenSSL. forge writes it, since
 * Node's own export fails on the SM2 curve (tried on Node 24).
 */
export function sealKey(pkcs8: Buffer, passphrase: string, iterations = ITERATIONS): string {
  const node = forge.asn1.fromDer(pkcs8.toString('latin1'));
  const options = { algorithm: 'aes256', count: iterations, saltSize: 16, prfAlgorithm: 'sha256' } as const;
  return forge.pki.encryptedPrivateKeyToPem(forge.pki.encryptPrivateKeyInfo(node, passphrase, options));
}

/** Opens such a PEM. Undefined where the passphrase does not fit or the file holds no key of ours. */
export function openKey(pem: string, passphrase: string): PrivateKey | undefined {
  let pkcs8: Buffer;
  try {
    const opened: forge.asn1.Asn1 | null = forge.pki.decryptPrivateKeyInfo(forge.pki.encryptedPrivateKeyFromPem(pem), passphrase);
    if (!opened) return undefined;
    pkcs8 = encode(opened);
  } catch {
    return undefined; // a wrong passphrase shows as broken padding or broken ASN.1
  }
  return readPkcs8(pkcs8);
}

function readPkcs8(pkcs8: Buffer): PrivateKey | undefined {
  const [, algorithm, material] = partsOf(decode(pkcs8));
  const [type, curve] = partsOf(algorithm).map(oidOf);
  if (type === keyTypes.rsa) return { algorithm: 'RSA', key: createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }) };
  const inner = octetsOf(material);
  const scalar = inner && octetsOf(partsOf(decode(inner))[1])?.toString('hex');
  if (type !== keyTypes.ec || curve !== keyTypes.sm2Curve || scalar?.length !== 64) return undefined;
  return { algorithm: 'SM2', scalar, point: sm2.getPublicKeyFromPrivateKey(scalar) };
}

/** n − 1 of the SM2 curve (GB/T 32918.5); private keys lie between 1 and n − 2. */
const ORDER_LESS_ONE = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54122n;

export function freshScalar(random: Random): string {
  for (;;) {
    const hex = random.bytes(32).toString('hex');
    const value = BigInt(`0x${hex}`);
    if (value > 0n && value < ORDER_LESS_ONE) return hex;
  }
}
