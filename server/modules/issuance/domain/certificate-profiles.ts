import type { PlannedAttribute, PlannedKeyUsage, PlannedPurpose } from './planned-issuance.js';

/** One attribute of the subject. `template` may hold `{organisation}` and `{creditCode}`. */
export interface SubjectField {
  readonly type: string;
  readonly encoding: PlannedAttribute['encoding'];
  readonly template: string;
  /** In characters, not bytes: X.520 counts so. */
  readonly maxLength: number;
}

export interface ProfileCertificate {
  readonly purpose: PlannedPurpose;
  readonly keyUsage: readonly PlannedKeyUsage[];
  readonly extendedKeyUsage: readonly string[];
}

/** What certificates of one kind have in common. */
export interface CertificateProfile {
  readonly name: ProfileName;
  /** Of the authority's gateway. */
  readonly issuer: string;
  readonly key: { readonly algorithm: 'RSA' | 'SM2'; readonly bits: number };
  readonly subject: readonly SubjectField[];
  readonly certificates: readonly ProfileCertificate[];
  /** Whether the operator's mail address goes into the certificate, where there is one. */
  readonly emailAsAlternativeName: boolean;
  readonly policies: readonly string[];
  readonly maxYears: number;
}

export const profileNames = ['organisation-rsa-2048', 'organisation-rsa-3072', 'organisation-sm2-pair'] as const;
export type ProfileName = (typeof profileNames)[number];

/** X.520, annex C: upper bounds of the naming attributes. We keep to them (docs/adr/0013). */
const X520 = { country: 2, name: 64 } as const;

/**
 * OU carries the unified social credit code. Issuers that put it into an attribute of their own, as 1.2.156.10260.4.1.4
 * or the CN, have a profile that says so: `type` and `template` are data.
 */
const organisationSubject: readonly SubjectField[] = [
  { type: '2.5.4.6', encoding: 'PRINTABLE', template: 'CN', maxLength: X520.country },
  { type: '2.5.4.10', encoding: 'UTF8', template: '{organisation}', maxLength: X520.name },
  { type: '2.5.4.11', encoding: 'UTF8', template: '{creditCode}', maxLength: X520.name },
  { type: '2.5.4.3', encoding: 'UTF8', template: '{organisation}', maxLength: X520.name },
];

const clientAuthentication = '1.3.6.1.5.5.7.3.2';
const emailProtection = '1.3.6.1.5.5.7.3.4';

/** RFC 5612 keeps enterprise 32473 for examples: an authority puts the identifiers of its own policy in their place. */
const policies = { organisation: '1.3.6.1.4.1.32473.1.1', organisationSm2: '1.3.6.1.4.1.32473.1.2' } as const;

const rsa = (name: ProfileName, bits: number): CertificateProfile => ({
  name,
  issuer: 'rsa',
  key: { algorithm: 'RSA', bits },
  subject: organisationSubject,
  certificates: [{
    purpose: 'SIGN_AND_ENCRYPT',
    keyUsage: ['digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment'],
    extendedKeyUsage: [clientAuthentication, emailProtection],
  }],
  emailAsAlternativeName: true,
  policies: [policies.organisation],
  maxYears: 5,
});

/** GB/T 20518: a pair, of which one key signs and the other, made by the authority, is encrypted to. */
const sm2Pair: CertificateProfile = {
  name: 'organisation-sm2-pair',
  issuer: 'sm2',
  key: { algorithm: 'SM2', bits: 256 },
  subject: organisationSubject,
  certificates: [
    { purpose: 'SIGN', keyUsage: ['digitalSignature', 'nonRepudiation'], extendedKeyUsage: [clientAuthentication] },
    { purpose: 'ENCRYPT', keyUsage: ['keyEncipherment', 'dataEncipherment', 'keyAgreement'], extendedKeyUsage: [] },
  ],
  emailAsAlternativeName: true,
  policies: [policies.organisationSm2],
  maxYears: 5,
};

export const certificateProfiles: Readonly<Record<ProfileName, CertificateProfile>> = {
  'organisation-rsa-2048': rsa('organisation-rsa-2048', 2048),
  'organisation-rsa-3072': rsa('organisation-rsa-3072', 3072),
  'organisation-sm2-pair': sm2Pair,
};

export function profileNamed(name: string): CertificateProfile | undefined {
  const known = profileNames.find((candidate) => candidate === name);
  return known && certificateProfiles[known];
}
