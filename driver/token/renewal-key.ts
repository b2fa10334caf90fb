import { createPublicKey, verify } from 'node:crypto';
import { encodeRsaPublicKey, modulusOf, withoutZeros } from '../certificate/rsa-public-key.js';
import { ck } from './ck.js';
import { certificatesOn } from './token-certificates.js';
import type { Handle, TokenSession } from './token-session.js';

/** A key pair made here for a certificate to come. */
export interface RenewalKey {
  readonly id: Buffer;
  readonly privateKey: Handle;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer;
}

/** The label that a renewal's key has until its certificate is written: by it a key is known again without any file here. */
export const labelOf = (oldSerial: string): string => `certdesk renewal of ${oldSerial}`;

const PUBLIC_EXPONENT = Buffer.from([1, 0, 1]);

export interface KeyOrder {
  readonly id: Buffer;
  readonly label: string;
  readonly bits: number;
}

/** Generates on the token. The private key can be used there and nowhere else: sensitive, not extractable. */
export async function generateRenewalKey(session: TokenSession, { id, label, bits }: KeyOrder): Promise<void> {
  const common = [
    { type: ck.CKA_TOKEN, value: true }, { type: ck.CKA_KEY_TYPE, value: ck.CKK_RSA }, { type: ck.CKA_ID, value: id },
    { type: ck.CKA_LABEL, value: label },
  ];
  await session.generateRsaPair([
    ...common, { type: ck.CKA_CLASS, value: ck.CKO_PUBLIC_KEY }, { type: ck.CKA_MODULUS_BITS, value: bits },
    { type: ck.CKA_PUBLIC_EXPONENT, value: PUBLIC_EXPONENT }, { type: ck.CKA_VERIFY, value: true },
    { type: ck.CKA_ENCRYPT, value: true },
  ], [
    ...common, { type: ck.CKA_CLASS, value: ck.CKO_PRIVATE_KEY }, { type: ck.CKA_PRIVATE, value: true },
    { type: ck.CKA_SENSITIVE, value: true }, { type: ck.CKA_EXTRACTABLE, value: false }, { type: ck.CKA_SIGN, value: true },
    { type: ck.CKA_DECRYPT, value: true }, { type: ck.CKA_UNWRAP, value: true },
  ]);
}

/** Identities of the renewal keys on the token that have no certificate yet, whole or in part. */
export function pendingKeyIds(session: TokenSession, label: string): readonly Buffer[] {
  const certified = certificatesOn(session).filter(({ parsed }) => parsed.keyAlgorithm === 'RSA')
    .map(({ parsed }) => modulusOf(parsed.publicKey));
  const parts = [ck.CKO_PRIVATE_KEY, ck.CKO_PUBLIC_KEY].flatMap((kind) =>
    session.find([{ type: ck.CKA_CLASS, value: kind }, { type: ck.CKA_LABEL, value: label }]));
  const ids = new Map<string, Buffer>();
  for (const part of parts) {
    const modulus = withoutZeros(session.read(part, ck.CKA_MODULUS) ?? Buffer.alloc(1));
    const id = session.read(part, ck.CKA_ID);
    if (id && !certified.some((known) => known.equals(modulus))) ids.set(id.toString('hex'), id);
  }
  return [...ids.values()];
}

/**
 * The pair with this identity, proved whole: both halves there, of the size ordered, and a signature made by the one
 * verifies under the other. Nothing where a cut left less than that.
 */
export async function wholePair(session: TokenSession, id: Buffer, bits: number): Promise<RenewalKey | undefined> {
  const [privateKey, ...otherPrivates] = session.find([{ type: ck.CKA_CLASS, value: ck.CKO_PRIVATE_KEY }, { type: ck.CKA_ID, value: id }]);
  const [publicObject, ...otherPublics] = session.find([{ type: ck.CKA_CLASS, value: ck.CKO_PUBLIC_KEY }, { type: ck.CKA_ID, value: id }]);
  if (!privateKey || !publicObject || otherPrivates.length + otherPublics.length > 0) return undefined;
  const modulus = session.read(publicObject, ck.CKA_MODULUS);
  const exponent = session.read(publicObject, ck.CKA_PUBLIC_EXPONENT);
  if (!modulus || !exponent || withoutZeros(modulus).length * 8 !== bits) return undefined;
  const publicKey = encodeRsaPublicKey({ modulus, exponent });
  const probe = Buffer.concat([Buffer.from('certdesk-driver/1 probe\n'), id]);
  const signature = await session.sign(privateKey, probe);
  const holds = verify('sha256', probe, createPublicKey({ key: publicKey, format: 'der', type: 'spki' }), signature);
  return holds ? { id, privateKey, publicKey } : undefined;
}

/** Takes away every object of a key that has no certificate. */
export function discardKey(session: TokenSession, id: Buffer): void {
  for (const kind of [ck.CKO_PRIVATE_KEY, ck.CKO_PUBLIC_KEY]) {
    for (const object of session.find([{ type: ck.CKA_CLASS, value: kind }, { type: ck.CKA_ID, value: id }])) session.destroy(object);
  }
}
