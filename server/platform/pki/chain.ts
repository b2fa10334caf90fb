import { signatureDigests, takeApart, type CertificateParts } from './certificate.js';
import { signatureTypes } from './object-ids.js';
import { verifySignature } from './signature.js';

/** An issuing certificate with those above it, up to the root; DER. */
export interface IssuerChain {
  readonly chain: readonly Buffer[];
}

export interface ChainOptions {
  /** Where it is given, every certificate must hold at this moment; without it old ones are as good as new ones. */
  readonly at?: Date;
}

const CHAIN_LIMIT = 8;

/**
 * Whether a certificate was issued by one of these issuers: name and signature at every step, and every issuer may
 * issue, that far down. The issuers' chains are ours by configuration, so the last certificate of each is the anchor.
 */
export function chainsTo(der: Buffer, issuers: readonly IssuerChain[], options: ChainOptions = {}): boolean {
  const leaf = takeApart(der);
  return leaf !== undefined && issuers.some(({ chain }) => holds(leaf, chain, options));
}

function holds(leaf: CertificateParts, chain: readonly Buffer[], { at }: ChainOptions): boolean {
  if (chain.length === 0 || chain.length > CHAIN_LIMIT) return false;
  let below = leaf;
  for (const [depth, der] of chain.entries()) {
    const above = takeApart(der);
    if (!above?.mayIssue || !issuedBy(below, above)) return false;
    if (above.pathLength !== undefined && above.pathLength < depth) return false;
    if (at && !(holdsAt(below, at) && holdsAt(above, at))) return false;
    below = above;
  }
  return true;
}

const holdsAt = ({ facts }: CertificateParts, at: Date): boolean => facts.notBefore <= at && at <= facts.notAfter;

export function issuedBy(below: CertificateParts, above: CertificateParts): boolean {
  if (!below.issuerDer.equals(above.subjectDer)) return false;
  const key = above.facts.publicKey;
  if (key.algorithm === 'SM2') {
    return below.signatureType === signatureTypes.sm2WithSm3 && verifySignature(key, below.tbs, below.signature);
  }
  const digest = signatureDigests.get(below.signatureType);
  return digest !== undefined && verifySignature(key, below.tbs, below.signature, digest);
}
