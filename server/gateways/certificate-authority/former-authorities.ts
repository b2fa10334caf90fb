import { certificatesOf, takeApart, type CertificateParts } from '../../platform/pki/certificate.js';
import { issuedBy } from '../../platform/pki/chain.js';
import type { CertificateAuthorityGateway, Issuer } from './port.js';

const LONGEST_CHAIN = 8;

/**
 * The authorities whose certificates lie on the tokens that are renewed here, from a file of their issuing certificates and
 * those above them (PEM, in any order). Each that may issue is the first of a chain. Empty where the file has none.
 */
export function formerAuthorities(pem: string): readonly Issuer[] {
  const authorities = certificatesOf(pem).map(takeApart).filter((parts) => parts?.mayIssue === true) as readonly CertificateParts[];
  return authorities.map((authority, index): Issuer => ({
    name: `former-${index + 1}`,
    algorithm: authority.facts.publicKey.algorithm,
    chain: chainFrom(authority, authorities).map(({ facts }) => facts.der),
    issues: false,
    serials: 'OWN',
  }));
}

function chainFrom(first: CertificateParts, authorities: readonly CertificateParts[]): readonly CertificateParts[] {
  const chain = [first];
  while (chain.length < LONGEST_CHAIN) {
    const below = chain.at(-1)!;
    const above = authorities.find((candidate) => !chain.includes(candidate) && issuedBy(below, candidate));
    if (!above) return chain;
    chain.push(above);
  }
  return chain;
}

/** The gateway, which knows the certificates of these authorities for ours as well. They issue nothing any more. */
export const besideFormer = (gateway: CertificateAuthorityGateway, former: readonly Issuer[]): CertificateAuthorityGateway => ({
  ...gateway,
  issuers: async () => [...(await gateway.issuers()), ...former],
});
