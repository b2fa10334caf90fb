import { refuse, type Expectation } from './expectation.js';
import type { ParsedCertificate } from './parsed-certificate.js';

const LONGEST_CHAIN = 8;

/**
 * The chain holds from link to link up to a root that signs itself, and this authority is one trusted here: see
 * `isTrusted`. Path lengths and key usages are OpenSSL's to judge (`checkIssued` looks at both).
 */
export function checkChain(issued: ParsedCertificate, chain: readonly ParsedCertificate[], expected: Expectation): void {
  const root = chain.at(-1);
  if (!root || chain.length > LONGEST_CHAIN) {
    throw refuse({ zh: '没有收到完整的证书链。', en: 'No usable chain of certificates came with it.' });
  }
  const links = [issued, ...chain, root];
  for (let at = 1; at < links.length; at += 1) checkLink(links[at - 1]!, links[at]!, expected.now);
  if (!isTrusted(chain, expected)) {
    throw refuse({
      zh: '证书链的根不是原证书的根，也不是本机信任的根。如签发机构更换了根证书，请用 --ca 指定其公布的根证书文件。',
      en: 'The chain ends in a root that is neither the old certificate’s nor one trusted here. If the authority changed its root, '
        + 'give the file it published with --ca.',
    });
  }
}

function checkLink(subject: ParsedCertificate, issuer: ParsedCertificate, now: Date): void {
  const valid = issuer.x509.ca && issuer.notBefore <= now && issuer.notAfter > now;
  if (!valid || !isSignedBy(subject, issuer)) {
    throw refuse({ zh: '证书链不成立：签名、有效期或 CA 标志有误。', en: 'The chain does not hold: a signature, a date or a CA mark is wrong.' });
  }
}

/** False too where OpenSSL cannot use the key (SM2 roots): what cannot be verified is not. */
export function isSignedBy(subject: ParsedCertificate, issuer: ParsedCertificate): boolean {
  try {
    return subject.x509.checkIssued(issuer.x509) && subject.x509.verify(issuer.x509.publicKey);
  } catch {
    return false;
  }
}

/**
 * Either a link lies here already (`--ca`, or beside the old certificate on the token), or the very key that signs the
 * new certificate signed the old one. A chain that only joins the old certificate to the root received would not do:
 * whoever makes up a root can have it certify the true authority's key beside a false one.
 */
function isTrusted(chain: readonly ParsedCertificate[], { old, trusted }: Expectation): boolean {
  const known = chain.some((link) => trusted.some(({ der }) => der.equals(link.der)));
  return known || isSignedBy(old, chain[0]!);
}
