import { createHash } from 'node:crypto';
import {
  bits, bitsOf, decode, encode, ia5, integer, octets, oid, partsOf, printable, sequence, sequenceAround, setOf, tagged,
    taggedAround, taggedBytes,
  time, truth, utf8,
  type Node,
} from '../../../platform/pki/asn1.js';
import { access, extensions } from '../../../platform/pki/object-ids.js';
import type { AlternativeName, CertificatePlan, KeyUsage, SubjectAttribute } from '../port.js';
import { algorithmDer, type Signer } from './signer.js';

const strings = { UTF8: utf8, PRINTABLE: printable, IA5: ia5 } as const;

export const nameNode = (attributes: readonly SubjectAttribute[]): Node =>
  sequence(...attributes.map(({ type, encoding, value }) => setOf(sequence(oid(type), strings[encoding](value)))));

/** RFC 5280, 4.2.1.2, method 1: SHA-1 of the key's bits, as a name and not for security. */
export const keyIdentifier = (spkiDer: Buffer): Buffer => createHash('sha1').update(keyBits(spkiDer)).digest();

/** The key itself within its SubjectPublicKeyInfo. */
export function keyBits(spkiDer: Buffer): Buffer {
  const found = bitsOf(partsOf(decode(spkiDer))[1]);
  if (!found) throw new Error('a public key that was read before cannot be read');
  return found;
}

export const extension = (type: string, content: Node, critical = false): Node =>
  sequence(oid(type), ...(critical ? [truth()] : []), octets(encode(content)));

/** In the order of their bits (RFC 5280, 4.2.1.3). */
const usages: readonly KeyUsage[] = [
  'digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement', 'keyCertSign', 'cRLSign',
];

export function keyUsageNode(used: readonly KeyUsage[]): Node {
  const flags = used.reduce((sum, usage) => sum | (0x80 >> usages.indexOf(usage)), 0);
  return bits(Buffer.from([flags]), Math.clz32(flags & -flags) === 32 ? 0 : 31 - Math.clz32(flags & -flags));
}

const uri = (address: string): Node => taggedBytes(6, Buffer.from(address, 'latin1'));
const generalNames = { email: 1, dns: 2, uri: 6 } as const;
const alternativeName = ({ kind, value }: AlternativeName): Node => taggedBytes(generalNames[kind], Buffer.from(value, 'latin1'));

/** All distribution points give the same list, so each is one point of its own (RFC 5280, 4.2.1.13). */
const distributionPoints = (addresses: readonly string[]): Node =>
  sequence(...addresses.map((address) => sequence(tagged(0, tagged(0, uri(address))))));

const informationAccess = (ocspUrls: readonly string[], issuerUrls: readonly string[]): Node =>
  sequence(
    ...ocspUrls.map((address) => sequence(oid(access.ocsp), uri(address))),
    ...issuerUrls.map((address) => sequence(oid(access.caIssuers), uri(address))),
  );

export const authorityKeyId = (issuerKeyId: Buffer): Node =>
  extension(extensions.authorityKeyId, sequence(taggedBytes(0, issuerKeyId)));

type Fixed = Pick<CertificatePlan, 'policies' | 'crlUrls' | 'ocspUrls' | 'issuerUrls' | 'keyUsage' | 'extendedKeyUsage'>;

/** What certificates of one profile have in common. */
function fixedExtensions(plan: Fixed, issuerKeyId: Buffer): Node[] {
  const { policies, crlUrls, ocspUrls, issuerUrls, keyUsage, extendedKeyUsage } = plan;
  return [
    authorityKeyId(issuerKeyId),
    extension(extensions.basicConstraints, sequence(), true),
    extension(extensions.keyUsage, keyUsageNode(keyUsage), true),
    ...(extendedKeyUsage.length > 0 ? [extension(extensions.extendedKeyUsage, sequence(...extendedKeyUsage.map(oid)))] : []),
    ...(policies.length > 0 ? [extension(extensions.certificatePolicies,
      sequence(...policies.map((policy) => sequence(oid(policy)))))] : []),
    ...(crlUrls.length > 0 ? [extension(extensions.crlDistributionPoints, distributionPoints(crlUrls))] : []),
    ...(ocspUrls.length + issuerUrls.length > 0 ? [extension(extensions.authorityInfoAccess, informationAccess(ocspUrls,
      issuerUrls))] : []),
  ];
}

/** Profiles are few; more would be a caller that varies what should be fixed. */
const CACHED_PROFILES = 64;

export interface BodyIssuer {
  readonly signer: Pick<Signer, 'algorithm'>;
  /** Its own name, as what it signs shows its issuer; DER. */
  readonly issuerName: Buffer;
  readonly keyId: Buffer;
  /** Extensions that all certificates of one profile share, encoded, by what they were made from. */
  readonly encoded: Map<string, Buffer>;
}

function fixedExtensionsDer(plan: CertificatePlan, { keyId, encoded }: BodyIssuer): Buffer {
  const { policies, crlUrls, ocspUrls, issuerUrls, keyUsage, extendedKeyUsage } = plan;
  const made = JSON.stringify([policies, crlUrls, ocspUrls, issuerUrls, keyUsage, extendedKeyUsage]);
  const known = encoded.get(made);
  if (known) return known;
  const der = Buffer.concat(fixedExtensions(plan, keyId).map(encode));
  if (encoded.size >= CACHED_PROFILES) encoded.clear();
  encoded.set(made, der);
  return der;
}

export interface Body {
  readonly serial: Buffer;
  readonly subject: readonly SubjectAttribute[];
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly spkiDer: Buffer;
  /** DER, one after the other. */
  readonly extensions: readonly Buffer[];
}

const VERSION_3 = encode(tagged(0, integer(2)));

/** TBSCertificate, version 3 (RFC 5280, 4.1). */
export const bodyDer = ({ signer, issuerName }: Pick<BodyIssuer, 'signer' | 'issuerName'>, body: Body): Buffer =>
  sequenceAround(
    VERSION_3,
    encode(integer(body.serial)),
    algorithmDer(signer),
    issuerName,
    encode(sequence(time(body.notBefore), time(body.notAfter))),
    encode(nameNode(body.subject)),
    body.spkiDer,
    taggedAround(3, sequenceAround(...body.extensions)),
  );

/** The bytes to be signed for one planned certificate. */
export function plannedBody(issuer: BodyIssuer, plan: CertificatePlan, spkiDer: Buffer): Buffer {
  const names = plan.alternativeNames;
  return bodyDer(issuer, {
    serial: Buffer.from(plan.serial, 'hex'),
    subject: plan.subject,
    notBefore: new Date(plan.notBefore),
    notAfter: new Date(plan.notAfter),
    spkiDer,
    extensions: [
      encode(extension(extensions.subjectKeyId, octets(keyIdentifier(spkiDer)))),
      ...(names.length > 0 ? [encode(extension(extensions.subjectAltName, sequence(...names.map(alternativeName))))] : []),
      fixedExtensionsDer(plan, issuer),
    ],
  });
}

/** Body, algorithm and signature: a certificate or a revocation list alike. */
export async function signed(signer: Signer, body: Buffer): Promise<Buffer> {
  const signature = await signer.sign(body);
  return sequenceAround(body, algorithmDer(signer), encode(bits(signature)));
}
