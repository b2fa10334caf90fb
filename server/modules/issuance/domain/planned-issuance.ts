/** The shapes of the authority's port, in the trade's own hands: what is planned is decided here and only signed there. */
export type PlannedPurpose = 'SIGN_AND_ENCRYPT' | 'SIGN' | 'ENCRYPT';
export type PlannedKeyUsage = 'digitalSignature' | 'nonRepudiation' | 'keyEncipherment' | 'dataEncipherment' | 'keyAgreement';

export interface PlannedAttribute {
  readonly type: string;
  readonly encoding: 'UTF8' | 'PRINTABLE' | 'IA5';
  readonly value: string;
}

export interface PlannedAlternativeName {
  readonly kind: 'email' | 'dns' | 'uri';
  readonly value: string;
}

export interface PlannedCertificate {
  readonly purpose: PlannedPurpose;
  readonly serial: string;
  readonly subject: readonly PlannedAttribute[];
  readonly notBefore: string;
  readonly notAfter: string;
  readonly keyUsage: readonly PlannedKeyUsage[];
  readonly extendedKeyUsage: readonly string[];
  readonly alternativeNames: readonly PlannedAlternativeName[];
  readonly policies: readonly string[];
  readonly crlUrls: readonly string[];
  readonly ocspUrls: readonly string[];
  readonly issuerUrls: readonly string[];
}

export interface PlannedIssuance {
  readonly requestId: string;
  readonly issuer: string;
  readonly certificates: readonly PlannedCertificate[];
  readonly request: string;
}

/** What rules ask of a subscriber's key (server/platform/pki gives it). */
export interface KeyFacts {
  readonly algorithm: 'RSA' | 'SM2';
  readonly bits: number;
  readonly modulusHex?: string;
  readonly exponent?: number;
}
