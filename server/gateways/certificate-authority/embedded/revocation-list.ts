import { encode, enumerated, integer, sequence, sequenceAround, tagged, time, type Node } from '../../../platform/pki/asn1.js';
import { extensions } from '../../../platform/pki/object-ids.js';
import type { CrlOrder, Revocation, RevocationReason } from '../port.js';
import { authorityKeyId, extension, signed, type BodyIssuer } from './certificate-body.js';
import { algorithmDer, type Signer } from './signer.js';

/** RFC 5280, 5.3.1. */
export const reasonCodes: Readonly<Record<RevocationReason, number>> = {
  unspecified: 0, keyCompromise: 1, affiliationChanged: 3, superseded: 4, cessationOfOperation: 5, privilegeWithdrawn: 9,
};

/** Where no reason is given the entry should have none either (RFC 5280, 5.3.1). */
function entryOf({ serial, reason, revokedAt }: Revocation): Node {
  const reasonNode = reason === 'unspecified' ? [] : [sequence(extension(extensions.crlReason, enumerated(reasonCodes[reason])))];
  return sequence(integer(Buffer.from(serial, 'hex')), time(revokedAt), ...reasonNode);
}

const VERSION_2 = encode(integer(1));

/** A whole list, version 2 with its number (RFC 5280, 5.1 and 5.2.3). */
export function revocationList(issuer: BodyIssuer & { readonly signer: Signer }, order: CrlOrder): Promise<Buffer> {
  const entries = order.revocations.map((revocation) => encode(entryOf(revocation)));
  const numbered = sequence(authorityKeyId(issuer.keyId), extension(extensions.crlNumber, integer(order.number)));
  return signed(issuer.signer, sequenceAround(
    VERSION_2,
    algorithmDer(issuer.signer),
    issuer.issuerName,
    encode(time(order.thisUpdate)),
    encode(time(order.nextUpdate)),
    // RFC 5280, 5.1.2.6: where nothing is revoked the list is absent, not empty.
    ...(entries.length > 0 ? [sequenceAround(...entries)] : []),
    encode(tagged(0, numbered)),
  ));
}
