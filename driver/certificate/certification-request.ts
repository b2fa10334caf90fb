import { encode, encodeOid, tags } from './der.js';

export interface RequestParts {
  /** DER of the name to ask for. The authority takes the subject from the order; this one only has to be well-formed. */
  readonly rawSubject: Buffer;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer;
  /** RSASSA-PKCS1-v1_5 with SHA-256 over the given bytes, made by the key's owner. */
  readonly sign: (bytes: Buffer) => Promise<Buffer>;
}

/** PKCS#10 (RFC 2986), DER. The same key and name always give the same bytes: this kind of signature has no chance in it. */
export async function makeCertificationRequest({ rawSubject, publicKey, sign }: RequestParts): Promise<Buffer> {
  const version = encode(tags.integer, Buffer.from([0]));
  const info = encode(tags.sequence, version, rawSubject, publicKey, encode(tags.context0));
  const algorithm = encode(tags.sequence, encodeOid('1.2.840.113549.1.1.11'), encode(tags.null));
  return encode(tags.sequence, info, algorithm, encode(tags.bitString, Buffer.from([0]), await sign(info)));
}
