import type { Issuer } from '../../../gateways/certificate-authority/port.js';
import { readCertificate, type CertificateFacts } from '../../../platform/pki/certificate.js';
import type { Certificate } from '../../certificate/certificate.entity.js';
import { attributeLabel } from '../domain/attribute-labels.js';

export interface ParsedAttribute {
  readonly type: string;
  readonly label: string;
  readonly value: string;
}

export interface ChainLink {
  readonly subject: string;
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** What a certificate itself says; null for those of former systems, of which the register has only the facts. */
export interface ParsedCertificate {
  readonly subject: readonly ParsedAttribute[];
  readonly issuer: readonly ParsedAttribute[];
  readonly keyAlgorithm: string;
  readonly keyBits: number;
  readonly keyId: string;
  readonly fingerprintSha256: string;
  readonly chain: readonly ChainLink[];
}

export function parsedCertificate({ der, issuerName }: Pick<Certificate, 'der' | 'issuerName'>, issuers: readonly Issuer[]): ParsedCertificate | null {
  const facts = der === null ? undefined : readCertificate(Buffer.from(der, 'base64'));
  if (!facts) return null;
  const issuer = issuers.find(({ name }) => name === issuerName);
  const { publicKey: { algorithm, bits, keyId }, fingerprintSha256 } = facts;
  return {
    subject: attributes(facts.subject), issuer: attributes(facts.issuer), keyAlgorithm: algorithm, keyBits: bits, keyId, fingerprintSha256,
    chain: (issuer?.chain ?? []).flatMap((each) => link(readCertificate(each))),
  };
}

const attributes = (name: CertificateFacts['subject']): ParsedAttribute[] =>
  name.map(({ type, value }) => ({ type, value, label: attributeLabel(type) }));

function link(facts: CertificateFacts | undefined): ChainLink[] {
  if (!facts) return [];
  const { subject, serial, notBefore, notAfter } = facts;
  return [{ subject: subject.map(({ type, value }) => `${attributeLabel(type)}=${value}`).join(', '), serial, notBefore, notAfter }];
}
