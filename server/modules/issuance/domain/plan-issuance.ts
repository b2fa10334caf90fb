import type { Random } from '../../../platform/random.js';
import type { CertificateProfile } from './certificate-profiles.js';
import { newSerial } from './certificate-serial.js';
import type { Validity } from './certificate-validity.js';
import type { PlannedAttribute, PlannedCertificate, PlannedIssuance } from './planned-issuance.js';

/** Whom the certificate is for, from the application. */
export interface Subscriber {
  readonly organisation: string;
  readonly creditCode: string;
  /** The operator's; empty where there is none. */
  readonly email: string;
}

export interface IssuanceFacts {
  readonly requestId: string;
  readonly profile: CertificateProfile;
  readonly subscriber: Subscriber;
  readonly validity: Validity;
  /** PKCS#10, DER, base64. */
  readonly request: string;
  /** Where lists, status and issuing certificates are served, without a slash at its end. */
  readonly pkiUrl: string;
  readonly random: Random;
}

/** What the subject must say. Values are filled in once: a name that looks like a template stays what it is. */
export function subjectOf({ subject }: CertificateProfile, { organisation, creditCode }: Subscriber): readonly PlannedAttribute[] {
  const values: Readonly<Record<string, string>> = { organisation, creditCode };
  return subject.map(({ type, encoding, template }) => ({
    type, encoding, value: template.replace(/\{(organisation|creditCode)\}/g, (_, name: string) => values[name]!),
  }));
}

const isoSecond = (moment: Date): string => moment.toISOString().replace(/\.\d{3}Z$/, 'Z');

/** Everything that will be signed, to be stored before it is. Pure but for its serials, so it is made once. */
export function planIssuance(facts: IssuanceFacts): PlannedIssuance {
  const { requestId, profile, request } = facts;
  const shared = sharedFields(facts);
  const certificates = profile.certificates.map(({ purpose, keyUsage, extendedKeyUsage }): PlannedCertificate =>
    ({ purpose, serial: newSerial(facts.random), keyUsage, extendedKeyUsage, ...shared }));
  return { requestId, issuer: profile.issuer, certificates, request };
}

type Shared = Omit<PlannedCertificate, 'purpose' | 'serial' | 'keyUsage' | 'extendedKeyUsage'>;

function sharedFields({ profile, subscriber, validity, pkiUrl }: IssuanceFacts): Shared {
  const { issuer, emailAsAlternativeName, policies } = profile;
  return {
    subject: subjectOf(profile, subscriber),
    notBefore: isoSecond(validity.notBefore),
    notAfter: isoSecond(validity.notAfter),
    alternativeNames: emailAsAlternativeName && subscriber.email ? [{ kind: 'email', value: subscriber.email }] : [],
    policies,
    crlUrls: [`${pkiUrl}/pki/crl/${issuer}.crl`],
    ocspUrls: [`${pkiUrl}/pki/ocsp`],
    issuerUrls: [`${pkiUrl}/pki/issuers/${issuer}.cer`],
  };
}
