import { createHash } from 'node:crypto';
import {
  bitsOf, decode, encode, flagsOf, integerOf, isAlgorithm, isSequence, isTagged, isTrue, octetsOf, oidOf, partsOf, timeOf, type Node,
} from './asn1.js';
import { nameOf, type NameAttribute } from './names.js';
import { extensions, signatureTypes } from './object-ids.js';
import { publicKeyOf, type PublicKeyFacts } from './public-key.js';

/** What a certificate says. */
export interface CertificateFacts {
  /** Hexadecimal in capitals, whole bytes, without leading zero bytes. */
  readonly serial: string;
  readonly subject: readonly NameAttribute[];
  readonly issuer: readonly NameAttribute[];
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly publicKey: PublicKeyFacts;
  readonly der: Buffer;
  /** Lower-case hexadecimal. */
  readonly fingerprintSha256: string;
}

/** A certificate taken apart, for checking chains and answering for it. */
export interface CertificateParts {
  readonly facts: CertificateFacts;
  readonly tbs: Buffer;
  readonly signature: Buffer;
  /** OID of the algorithm; the inner and the outer one are the same. */
  readonly signatureType: string;
  readonly subjectDer: Buffer;
  readonly issuerDer: Buffer;
  readonly mayIssue: boolean;
  /** How many issuers may stand below; undefined where it is not limited. */
  readonly pathLength: number | undefined;
  readonly subjectKeyId: Buffer | undefined;
}

/** Facts of a DER certificate with an RSA or SM2 key; undefined for anything else. */
export const readCertificate = (der: Buffer): CertificateFacts | undefined => takeApart(der)?.facts;

export function takeApart(der: Buffer): CertificateParts | undefined {
  const whole = decode(der);
  const [tbs, algorithm, signatureValue] = partsOf(whole);
  const signature = bitsOf(signatureValue);
  const signatureType = oidOf(partsOf(algorithm)[0]);
  if (!isSequence(whole) || partsOf(whole).length !== 3 || !isSequence(tbs)) return undefined;
  if (!isAlgorithm(algorithm) || !signature || !signatureType) return undefined;
  const parts = [...partsOf(tbs)];
  // Version 3 alone has extensions, and without them nobody could tell what a certificate is for.
  if (!isTagged(parts[0], 0) || !integerOf(partsOf(parts[0])[0])?.equals(Buffer.from([2]))) return undefined;
  const [, serial, innerAlgorithm, issuer, validity, subject, spki, ...optional] = parts;
  const facts = factsOf({ der, serial, issuer, validity, subject, spki });
  if (!facts || !innerAlgorithm || !encode(innerAlgorithm).equals(encode(algorithm))) return undefined;
  const found = extensionsOf(optional);
  return {
    facts, signature, signatureType, tbs: encode(tbs), subjectDer: encode(subject!), issuerDer: encode(issuer!), ...caFacts(found),
    subjectKeyId: octetsOf(found.get(extensions.subjectKeyId)),
  };
}

type TbsFields = Record<'serial' | 'issuer' | 'validity' | 'subject' | 'spki', Node | undefined> & { readonly der: Buffer };

function factsOf({ der, serial, issuer, validity, subject, spki }: TbsFields): CertificateFacts | undefined {
  const [notBefore, notAfter] = partsOf(validity).map(timeOf);
  const [number, issuerName, subjectName] = [integerOf(serial), nameOf(issuer), nameOf(subject)];
  const publicKey = spki && publicKeyOf(spki);
  if (!number || !issuerName || !subjectName || !notBefore || !notAfter || !publicKey) return undefined;
  return {
    serial: number.toString('hex').toUpperCase(), subject: subjectName, issuer: issuerName, notBefore, notAfter, publicKey, der,
    fingerprintSha256: createHash('sha256').update(der).digest('hex'),
  };
}

/** Contents of the extensions by OID; of two with one OID (RFC 5280 forbids them) the first. */
function extensionsOf(optional: readonly Node[]): ReadonlyMap<string, Node | undefined> {
  const list = partsOf(partsOf(optional.find((node) => isTagged(node, 3)))[0]);
  const entries = list.map((extension) => {
    const parts = partsOf(extension);
    const content = octetsOf(parts.at(-1));
    return [oidOf(parts[0]) ?? '', content && decode(content)] as const;
  });
  return new Map(entries.reverse());
}

const KEY_CERT_SIGN = 0x04;

function caFacts(found: ReadonlyMap<string, Node | undefined>): Pick<CertificateParts, 'mayIssue' | 'pathLength'> {
  const [authority, length] = partsOf(found.get(extensions.basicConstraints));
  const usage = found.has(extensions.keyUsage) ? flagsOf(found.get(extensions.keyUsage)) : undefined;
  const mayCertify = !found.has(extensions.keyUsage) || ((usage?.[0] ?? 0) & KEY_CERT_SIGN) !== 0;
  const limit = integerOf(length);
  return { mayIssue: isTrue(authority) && mayCertify, pathLength: limit && (limit.length === 1 ? limit[0] : undefined) };
}

export const signatureDigests = new Map<string, 'sha1' | 'sha256' | 'sha384' | 'sha512'>([
  [signatureTypes.sha256WithRsa, 'sha256'], [signatureTypes.sha384WithRsa, 'sha384'], [signatureTypes.sha512WithRsa, 'sha512'],
]);

/** The certificates in a PEM file, in their order; DER. */
export const certificatesOf = (pem: string): readonly Buffer[] =>
  [...pem.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)].map(([, body]) => Buffer.from(body!, 'base64'));
