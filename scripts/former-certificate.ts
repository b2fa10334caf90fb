import { plannedBody, signed } from '../server/gateways/certificate-authority/embedded/certificate-body.js';
import { openIssuer } from '../server/gateways/certificate-authority/embedded/embedded-issuer.js';
import { readPublicKey } from '../server/platform/pki/public-key.js';

export interface FormerCertificate {
  /** Folder and passphrase of an embedded authority. */
  readonly folder: string;
  readonly passphrase: string;
  /** SubjectPublicKeyInfo. */
  readonly spkiDer: Buffer;
  readonly serial: string;
  readonly ownerName: string;
  readonly ownerCode: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

const whole = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;

/**
 * A certificate as it lies on a token that is to be renewed, with the facts that the register has of it. It is older than
 * a demonstration's authority, so that its gateway would rightly refuse to issue it: only tests and demonstrations sign
 * past it.
 */
export async function formerCertificate(facts: FormerCertificate): Promise<Buffer> {
  if (!readPublicKey(facts.spkiDer)) throw new Error('the key of the token cannot be read');
  const issuer = openIssuer(facts.folder, 'RSA', facts.passphrase);
  const { serial, ownerName, ownerCode } = facts;
  return signed(issuer.signer, plannedBody(issuer, {
    purpose: 'SIGN_AND_ENCRYPT', serial, notBefore: whole(facts.notBefore), notAfter: whole(facts.notAfter),
    subject: [
      { type: '2.5.4.6', encoding: 'PRINTABLE', value: 'CN' },
      { type: '2.5.4.10', encoding: 'UTF8', value: ownerName },
      { type: '2.5.4.11', encoding: 'UTF8', value: ownerCode },
      { type: '2.5.4.3', encoding: 'UTF8', value: ownerName },
    ],
    keyUsage: ['digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment'],
    extendedKeyUsage: [], alternativeNames: [], policies: [], crlUrls: [], ocspUrls: [], issuerUrls: [],
  }, facts.spkiDer));
}

/** The same for an entry of the register, as a demonstration's authority (its folder and passphrase) once gave it out. */
export function formerCertificateOf(
  { CA_DIR: folder, CA_PASSPHRASE: passphrase }: { readonly CA_DIR: string; readonly CA_PASSPHRASE: string },
  registered: Pick<FormerCertificate, 'serial' | 'ownerName' | 'ownerCode' | 'notBefore' | 'notAfter'>,
  spkiDer: Buffer,
): Promise<Buffer> {
  const { serial, ownerName, ownerCode, notBefore, notAfter } = registered;
  return formerCertificate({ folder, passphrase, spkiDer, serial, ownerName, ownerCode, notBefore, notAfter });
}
