import { X509Certificate } from 'node:crypto';
import { decodeOid, elementsOf, onlyElement, tags, type Element } from './der.js';
import { attributesOf, COMMON_NAME, type NameAttribute } from './name.js';

/** A certificate, read both by OpenSSL (`x509`) and for what tokens want to be told: raw names and serial. */
export interface ParsedCertificate {
  readonly der: Buffer;
  readonly x509: X509Certificate;
  /** Hexadecimal, upper case, no leading zeros beyond whole bytes. */
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly rawSubject: Buffer;
  readonly rawIssuer: Buffer;
  /** The INTEGER with tag and length, as CKA_SERIAL_NUMBER has it (PKCS#11 2.40, 4.6.3). */
  readonly rawSerial: Buffer;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer;
  readonly keyAlgorithm: 'RSA' | 'SM2' | 'OTHER';
  readonly subject: readonly NameAttribute[];
}

const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';
const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
/** GM/T 0006: the curve of SM2. */
const SM2_CURVE = '1.2.156.10197.1.301';

/** Throws for anything that is not one whole X.509 certificate. */
export function parseCertificate(der: Buffer): ParsedCertificate {
  const x509 = new X509Certificate(der);
  const [body] = elementsOf(onlyElement(der).content);
  const fields = elementsOf(body!.content).filter(({ tag }) => tag !== tags.context0);
  const [serial, , issuer, , subject, publicKey] = fields as [Element, Element, Element, Element, Element, Element];
  return {
    der,
    x509,
    serial: x509.serialNumber,
    notBefore: x509.validFromDate,
    notAfter: x509.validToDate,
    rawSubject: subject.whole,
    rawIssuer: issuer.whole,
    rawSerial: serial.whole,
    publicKey: publicKey.whole,
    keyAlgorithm: algorithmOf(publicKey),
    subject: attributesOf(subject.whole),
  };
}

function algorithmOf(publicKey: Element): ParsedCertificate['keyAlgorithm'] {
  const [algorithm] = elementsOf(publicKey.content);
  const [oid, parameters] = elementsOf(algorithm!.content);
  const name = decodeOid(oid!.content);
  if (name === RSA_ENCRYPTION) return 'RSA';
  const curve = parameters?.tag === tags.oid ? decodeOid(parameters.content) : undefined;
  return name === EC_PUBLIC_KEY && curve === SM2_CURVE ? 'SM2' : 'OTHER';
}

/** What a person knows the certificate by. */
export const nameOf = ({ subject, serial }: ParsedCertificate): string =>
  subject.find(({ type }) => type === COMMON_NAME)?.value ?? subject.at(-1)?.value ?? serial;

/** Serials as people write them: any case, with colons, spaces or leading zeros. */
export const sameSerial = (one: string, other: string): boolean => bareSerial(one) === bareSerial(other);
const bareSerial = (serial: string): string => serial.replace(/[^0-9a-f]/gi, '').replace(/^0+/, '').toUpperCase();
