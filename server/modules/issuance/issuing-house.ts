import type { CertificateAuthorityGateway } from '../../gateways/certificate-authority/port.js';

/** Who signs, and where what certificates name is served. */
export interface IssuingHouse {
  readonly certificateAuthority: CertificateAuthorityGateway;
  /** Without a slash at its end. */
  readonly pkiUrl: string;
}
