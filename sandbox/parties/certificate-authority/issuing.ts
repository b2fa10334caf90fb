import { readFileSync } from 'node:fs';
import forge from 'node-forge';
import { freshKey, publicKeyOf, serialHex, signCertificate, type AuthorityKeyFiles } from './keys.js';

export interface Enrolment {
  readonly subject: string;
  readonly email: string;
  /** PKCS#10, PEM. */
  readonly request: string;
  readonly from: Date;
  readonly until: Date;
  /** Certifies a key that nobody asked for. */
  readonly otherKey: boolean;
}

/** Attributes of an RFC 4514 name; a backslash takes the next character as it is. */
export function parseName(text: string): { type: string; value: string }[] {
  const parts = text.match(/(?:\\.|[^,\\])+/gsu) ?? [];
  return parts.map((part) => {
    const [, type, value] = /^([^=]+)=(.*)$/su.exec(part) ?? [];
    if (!type || value === undefined) throw new Error(`no name: ${part}`);
    return { type: type.trim(), value: value.replace(/\\(.)/gsu, '$1') };
  });
}

const field = ({ type, value }: { type: string; value: string }): forge.pki.CertificateField => {
  const named = /^\d/.test(type) ? { type } : { shortName: type };
  const plain = type === 'C';
  return { ...named, value, ...(!plain && { valueTagClass: forge.asn1.Type.UTF8 as unknown as forge.asn1.Class }) };
};

const usages = { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, keyEncipherment: true, dataEncipherment: true,
  critical: true };

/** Signs with the issuing key; DER in base64. Throws for a request that does not hold. */
export function certify(files: AuthorityKeyFiles, { subject, email, request, from, until,
  otherKey }: Enrolment): { der: string; serial: string } {
  const asked = forge.pki.certificationRequestFromPem(request);
  if (!asked.verify() || !asked.publicKey) throw new Error('the request is not signed by its key');
  const issuing = forge.pki.certificateFromPem(readFileSync(files.issuing, 'utf8'));
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = otherKey ? publicKeyOf(freshKey()) : asked.publicKey;
  certificate.serialNumber = serialHex();
  certificate.validity.notBefore = from;
  certificate.validity.notAfter = until;
  certificate.setSubject(parseName(subject).map(field));
  certificate.setIssuer(issuing.subject.attributes);
  const alternative = email ? [{ name: 'subjectAltName', altNames: [{ type: 1, value: email }] }] : [];
  certificate.setExtensions([{ name: 'basicConstraints', cA: false }, usages, ...alternative, { name: 'subjectKeyIdentifier' }]);
  signCertificate(certificate, readFileSync(files.issuingKey, 'utf8'));
  const der = forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes();
  return { der: Buffer.from(der, 'latin1').toString('base64'), serial: certificate.serialNumber.toUpperCase() };
}
