import { after, days } from '../../../platform/clock.js';
import { encode, integer, octets, sequence, truth } from '../../../platform/pki/asn1.js';
import { extensions } from '../../../platform/pki/object-ids.js';
import type { Random } from '../../../platform/random.js';
import type { SubjectAttribute } from '../port.js';
import type { AuthorityAlgorithm, AuthorityRank } from './authority-files.js';
import { authorityKeyId, bodyDer, extension, keyIdentifier, keyUsageNode, nameNode } from './certificate-body.js';
import type { Signer } from './signer.js';

/** An issuing certificate outlives every certificate issued in its first five years by five more. */
const validDays: Record<AuthorityRank, number> = { root: 7300, issuing: 3650 };
const ranks: Record<AuthorityRank, string> = { root: '根证书', issuing: '运营证书' };

export const authorityName = (organisation: string, algorithm: AuthorityAlgorithm, rank: AuthorityRank): readonly SubjectAttribute[] => [
  { type: '2.5.4.6', encoding: 'PRINTABLE', value: 'CN' },
  { type: '2.5.4.10', encoding: 'UTF8', value: organisation },
  { type: '2.5.4.3', encoding: 'UTF8', value: `${organisation} ${algorithm} ${ranks[rank]}` },
];

export interface AuthorityBody {
  readonly rank: AuthorityRank;
  readonly subject: readonly SubjectAttribute[];
  readonly spkiDer: Buffer;
  readonly issuer: { readonly signer: Pick<Signer, 'algorithm'>; readonly name: readonly SubjectAttribute[]; readonly spkiDer: Buffer };
  readonly now: Date;
  readonly random: Random;
}

/** 16 random bytes, the first between 0x40 and 0x7f: positive, and of one length. */
export function freshSerial(random: Random): Buffer {
  const bytes = random.bytes(16);
  bytes[0] = (bytes[0]! & 0x3f) | 0x40;
  return bytes;
}

/** The body of a root's or an issuing authority's own certificate. An issuing one may have no other below it. */
export function bodyOfAuthority({ rank, subject, spkiDer, issuer, now, random }: AuthorityBody): Buffer {
  const notBefore = new Date(Math.floor(now.getTime() / 1000) * 1000);
  const constraints = rank === 'root' ? sequence(truth()) : sequence(truth(), integer(0));
  return bodyDer({ signer: issuer.signer, issuerName: encode(nameNode(issuer.name)) }, {
    serial: freshSerial(random),
    subject,
    notBefore,
    notAfter: after(notBefore, days(validDays[rank])),
    spkiDer,
    extensions: [
      extension(extensions.basicConstraints, constraints, true),
      extension(extensions.keyUsage, keyUsageNode(['digitalSignature', 'keyCertSign', 'cRLSign']), true),
      extension(extensions.subjectKeyId, octets(keyIdentifier(spkiDer))),
      authorityKeyId(keyIdentifier(issuer.spkiDer)),
    ].map(encode),
  });
}
