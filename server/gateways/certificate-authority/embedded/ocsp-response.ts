import { createHash } from 'node:crypto';
import { after, minutes } from '../../../platform/clock.js';
import {
  bits, encode, enumerated, generalizedTime, octets, oid, sequence, sequenceAround, tagged, taggedAround, taggedBytes, type Node,
} from '../../../platform/pki/asn1.js';
import { extensions, ocspBasic } from '../../../platform/pki/object-ids.js';
import type { CertificateStatus, StatusLookup } from '../port.js';
import { keyBits } from './certificate-body.js';
import type { EmbeddedIssuer } from './embedded-issuer.js';
import { readOcspRequest, type CertificateId } from './ocsp-request.js';
import { reasonCodes } from './revocation-list.js';
import { algorithmDer } from './signer.js';

/** How long a client may keep an answer. A revocation is felt at the latest after this time. */
const VALID_MS = minutes(60);

/** RFC 6960, 4.2.1. These answers are not signed. */
const failures = { malformedRequest: 1, internalError: 2, tryLater: 3, unauthorized: 6 } as const;
export const ocspFailure = (failure: keyof typeof failures): Buffer => encode(sequence(enumerated(failures[failure])));

function asks(id: CertificateId, { issuerName, signer }: EmbeddedIssuer): boolean {
  const digest = (bytes: Buffer): Buffer => createHash(id.digest).update(bytes).digest();
  return digest(issuerName).equals(id.issuerNameHash) && digest(keyBits(signer.spkiDer)).equals(id.issuerKeyHash);
}

/**
 * Answers a request (RFC 6960). The issuing authority itself signs (4.2.2.2), which every client can check with the
 * certificate that it needs anyway. A request of which no certificate is ours is `unauthorized` (RFC 5019, 2.2.3).
 */
export async function answerOcsp(issuers: Iterable<EmbeddedIssuer>, der: Buffer, statusOf: StatusLookup, now: Date): Promise<Buffer> {
  const request = readOcspRequest(der);
  if (!request) return ocspFailure('malformedRequest');
  const issuer = [...issuers].find((candidate) => request.ids.some((id) => asks(id, candidate)));
  if (!issuer) return ocspFailure('unauthorized');
  const single = async (id: CertificateId): Promise<Node> => {
    const status: CertificateStatus = asks(id, issuer) ? await statusOf(issuer.name, id.serial) : { kind: 'UNKNOWN' };
    return sequence(id.node, statusNode(status), generalizedTime(now), tagged(0, generalizedTime(after(now, VALID_MS))));
  };
  const answers = await Promise.all(request.ids.map(single));
  return basicResponse(issuer, answers, request.nonce, now);
}

function statusNode(status: CertificateStatus): Node {
  if (status.kind === 'GOOD') return taggedBytes(0, Buffer.alloc(0));
  if (status.kind === 'UNKNOWN') return taggedBytes(2, Buffer.alloc(0));
  const reason = status.reason === 'unspecified' ? [] : [tagged(0, enumerated(reasonCodes[status.reason]))];
  return tagged(1, generalizedTime(status.revokedAt), ...reason);
}

async function basicResponse(issuer: EmbeddedIssuer, answers: readonly Node[], nonce: Buffer | undefined, now: Date): Promise<Buffer> {
  const data = encode(sequence(
    tagged(2, octets(issuer.keyId)),
    generalizedTime(now),
    sequence(...answers),
    ...(nonce ? [tagged(1, sequence(sequence(oid(extensions.ocspNonce), octets(nonce))))] : []),
  ));
  const signature = await issuer.signer.sign(data);
  const certificates = taggedAround(0, sequenceAround(issuer.chain[0]!));
  const basic = sequenceAround(data, algorithmDer(issuer.signer), encode(bits(signature)), certificates);
  return encode(sequence(enumerated(0), tagged(0, sequence(oid(ocspBasic), octets(basic)))));
}
