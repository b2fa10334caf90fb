import { createPublicKey, generateKeyPairSync, randomBytes, sign as signBytes, type KeyObject } from 'node:crypto';
import forge from 'node-forge';

export interface Attribute {
  readonly type: string;
  readonly value: string;
}

export interface Issuing {
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer;
  readonly subject: readonly Attribute[];
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  readonly ca?: boolean;
}

/** A certificate authority of two certificates, root and issuing one, made by node-forge. */
export interface TestAuthority {
  /** From the issuing certificate to the root, DER. */
  readonly chain: readonly Buffer[];
  readonly rootPem: string;
  issue(issuing: Issuing): Buffer;
}

const DAY = 86_400_000;
const days = (count: number): Date => new Date(Date.now() + count * DAY);

export function makeAuthority(name: string): TestAuthority {
  const root = makeLink(`${name} Root`);
  const issuing = makeLink(`${name} Issuing`, root);
  return {
    chain: [derOf(issuing.certificate), derOf(root.certificate)],
    rootPem: forge.pki.certificateToPem(root.certificate),
    issue: (wanted) => derOf(sign(wanted, issuing)),
  };
}

interface Link {
  readonly certificate: forge.pki.Certificate;
  readonly privateKey: KeyObject;
}

function makeLink(commonName: string, issuer?: Link): Link {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const wanted: Issuing = {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }), subject: [{ type: '2.5.4.3', value: commonName }],
    notBefore: days(-3650), notAfter: days(3650), ca: true,
  };
  return { certificate: sign(wanted, issuer ?? { privateKey }), privateKey };
}

type Signer = Pick<Link, 'privateKey'> & Partial<Link>;

function sign(issuing: Issuing, issuer: Signer): forge.pki.Certificate {
  const { publicKey, subject, notBefore = days(-1), notAfter = days(365), ca = false } = issuing;
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forgePublicKey(publicKey);
  certificate.serialNumber = `4${randomBytes(10).toString('hex').slice(1)}`;
  certificate.validity.notBefore = notBefore;
  certificate.validity.notAfter = notAfter;
  const name = subject.map(({ type, value }) => ({ type, value, valueTagClass: forge.asn1.Type.UTF8 as unknown as forge.asn1.Class }));
  certificate.setSubject(name);
  certificate.setIssuer(issuer.certificate?.subject.attributes ?? name);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: ca, critical: true },
    { name: 'keyUsage', critical: true, ...(ca ? { keyCertSign: true, cRLSign: true } : { digitalSignature: true, keyEncipherment: true }) },
  ]);
  // node-forge assembles; its own signing takes a hundred times as long as Node's.
  const signer = { sign: () => signBytes('sha256', binary(certificate.tbsCertificate), issuer.privateKey).toString('latin1') };
  certificate.sign(signer as unknown as forge.pki.rsa.PrivateKey, forge.md.sha256.create());
  return certificate;
}

function forgePublicKey(spki: Buffer): forge.pki.rsa.PublicKey {
  const pem = createPublicKey({ key: spki, format: 'der', type: 'spki' }).export({ type: 'spki', format: 'pem' }).toString();
  return forge.pki.publicKeyFromPem(pem);
}

const derOf = (certificate: forge.pki.Certificate): Buffer =>
  binary(forge.pki.certificateToAsn1(certificate));

const binary = (value: unknown): Buffer => Buffer.from(forge.asn1.toDer(value as forge.asn1.Asn1).getBytes(), 'latin1');
