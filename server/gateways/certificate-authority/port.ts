/** What a certificate is for. Chinese CAs issue SM2 certificates in pairs: one signs, one encrypts. */
export type CertificatePurpose = 'SIGN_AND_ENCRYPT' | 'SIGN' | 'ENCRYPT';

export type KeyUsage =
  | 'digitalSignature' | 'nonRepudiation' | 'keyEncipherment' | 'dataEncipherment' | 'keyAgreement' | 'keyCertSign' | 'cRLSign';

/** One attribute of a subject, in the order in which it stands. `type` is a dotted OID. */
export interface SubjectAttribute {
  readonly type: string;
  readonly encoding: 'UTF8' | 'PRINTABLE' | 'IA5';
  readonly value: string;
}

export interface AlternativeName {
  readonly kind: 'email' | 'dns' | 'uri';
  readonly value: string;
}

/**
 * Everything that will stand in one certificate, but for its public key and its issuer's name. It is stored as it is
 * before anything is signed, so it holds plain JSON values only.
 */
export interface CertificatePlan {
  readonly purpose: CertificatePurpose;
  /** Hexadecimal, upper case; positive, at most 20 bytes, 64 random bits or more. */
  readonly serial: string;
  readonly subject: readonly SubjectAttribute[];
  /** ISO 8601, UTC, whole seconds. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly keyUsage: readonly KeyUsage[];
  /** Dotted OIDs. */
  readonly extendedKeyUsage: readonly string[];
  readonly alternativeNames: readonly AlternativeName[];
  readonly policies: readonly string[];
  readonly crlUrls: readonly string[];
  readonly ocspUrls: readonly string[];
  readonly issuerUrls: readonly string[];
}

/** `requestId` is ours, stored before the call, 1–32 letters and digits: it makes issuing idempotent. */
export interface IssuancePlan {
  readonly requestId: string;
  /** Name of one of the gateway's issuers, e.g. `rsa` or `sm2`. */
  readonly issuer: string;
  /** One certificate, or a pair of SIGN and ENCRYPT. */
  readonly certificates: readonly CertificatePlan[];
  /** The PKCS#10 request, DER, base64. */
  readonly request: string;
}

export interface IssuedCertificate {
  readonly purpose: CertificatePurpose;
  readonly der: Buffer;
  /** ENCRYPT only: the private key, for the owner of the signing key alone (GM/T 0009 enveloped key, DER). */
  readonly envelopedKey?: Buffer;
}

/**
 * What the authority says of one request number. REFUSED is its word that nothing was issued under it, nor will be.
 * UNKNOWN covers all that leaves it open: time-outs, cut connections, unreadable answers; `cause` is a short code free
 * of personal data. ABSENT (query only) is its word that it never took the number: the same may then be sent again.
 */
export type IssuanceAnswer =
  | { readonly kind: 'ISSUED'; readonly certificates: readonly IssuedCertificate[] }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly text: string }
  | { readonly kind: 'UNKNOWN'; readonly cause: string }
  | { readonly kind: 'ABSENT' };

/** RFC 5280, 5.3.1, as far as a subscriber's certificate has use for them. */
export const revocationReasons = [
  'unspecified', 'keyCompromise', 'affiliationChanged', 'superseded', 'cessationOfOperation', 'privilegeWithdrawn',
] as const;
export type RevocationReason = (typeof revocationReasons)[number];

export interface Revocation {
  readonly serial: string;
  readonly reason: RevocationReason;
  readonly revokedAt: Date;
}

export type RevocationAnswer =
  /** Revoked, by this call or before. */
  | { readonly kind: 'REVOKED' }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly text: string }
  | { readonly kind: 'UNKNOWN'; readonly cause: string };

/** The list to be signed. An authority that keeps its own answers with its own and leaves these out of account. */
export interface CrlOrder {
  readonly issuer: string;
  /** Rises by one with each list of an issuer. */
  readonly number: number;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
  readonly revocations: readonly Revocation[];
}

export type CrlAnswer =
  | { readonly kind: 'CRL'; readonly der: Buffer; readonly number: number; readonly thisUpdate: Date; readonly nextUpdate: Date }
  | { readonly kind: 'UNAVAILABLE'; readonly cause: string };

/** What the register says of one serial, for an OCSP answer. */
export type CertificateStatus =
  | { readonly kind: 'GOOD' }
  | { readonly kind: 'REVOKED'; readonly reason: RevocationReason; readonly revokedAt: Date }
  | { readonly kind: 'UNKNOWN' };

/** Looks a serial of the named issuer up on the register. */
export type StatusLookup = (issuer: string, serial: string) => Promise<CertificateStatus>;

export interface Issuer {
  readonly name: string;
  readonly algorithm: 'RSA' | 'SM2';
  /** The issuing certificate and those above it, up to the root; DER. */
  readonly chain: readonly Buffer[];
  /** False for authorities of former days, kept so that certificates they issued are still known as ours. */
  readonly issues: boolean;
  /** Whether a certificate carries the serial that was planned, or one of the authority's own making. */
  readonly serials: 'PLANNED' | 'OWN';
}

/** The certificate authority. Nothing here throws for what the authority or the line does: that is an answer. */
export interface CertificateAuthorityGateway {
  issuers(): Promise<readonly Issuer[]>;
  issue(plan: IssuancePlan): Promise<IssuanceAnswer>;
  query(requestId: string): Promise<IssuanceAnswer>;
  revoke(issuer: string, revocation: Revocation): Promise<RevocationAnswer>;
  crl(order: CrlOrder): Promise<CrlAnswer>;
  /** Answers one OCSP request (RFC 6960, DER); for what it cannot read, an OCSP error answer. */
  ocsp(request: Buffer, statusOf: StatusLookup): Promise<Buffer>;
}
