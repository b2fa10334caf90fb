import { modulusOf, withoutZeros } from '../certificate/rsa-public-key.js';
import { parseCertificate, type ParsedCertificate } from '../certificate/parsed-certificate.js';
import { ck } from './ck.js';
import type { Handle, TokenSession } from './token-session.js';

/** A certificate as it lies on the token. */
export interface TokenCertificate {
  readonly object: Handle;
  readonly id: Buffer;
  readonly label: string;
  readonly parsed: ParsedCertificate;
}

/** Certificates that can be read. One in a form that nobody can parse is another program's business: it is left alone. */
export function certificatesOn(session: TokenSession): readonly TokenCertificate[] {
  return session.find([{ type: ck.CKA_CLASS, value: ck.CKO_CERTIFICATE }]).flatMap((object) => {
    const parsed = parsedOrNothing(session.read(object, ck.CKA_VALUE));
    if (!parsed) return [];
    const id = session.read(object, ck.CKA_ID) ?? Buffer.alloc(0);
    return [{ object, id, label: session.read(object, ck.CKA_LABEL)?.toString('utf8') ?? '', parsed }];
  });
}

function parsedOrNothing(der: Buffer | undefined): ParsedCertificate | undefined {
  if (!der || der.length === 0) return undefined;
  try {
    return parseCertificate(der);
  } catch {
    return undefined;
  }
}

/** The private key of a certificate: by CKA_ID where its modulus fits too, else by modulus. Needs the PIN first. */
export function privateKeyFor(session: TokenSession, certificate: Pick<ParsedCertificate, 'publicKey'>): Handle | undefined {
  const modulus = modulusOf(certificate.publicKey);
  return session.find([{ type: ck.CKA_CLASS, value: ck.CKO_PRIVATE_KEY }, { type: ck.CKA_KEY_TYPE, value: ck.CKK_RSA }])
    .find((key) => withoutZeros(session.read(key, ck.CKA_MODULUS) ?? Buffer.alloc(1)).equals(modulus));
}

/** What can be told before the PIN: public keys lie open on most tokens, private ones do not. */
export function hasPublicKey(session: TokenSession, { id }: TokenCertificate): boolean {
  return session.find([{ type: ck.CKA_CLASS, value: ck.CKO_PUBLIC_KEY }, { type: ck.CKA_ID, value: id }]).length > 0;
}

export interface NewCertificate {
  readonly id: Buffer;
  readonly label: string;
  readonly parsed: ParsedCertificate;
}

/**
 * Writes a certificate beside its key and reads it back; one that is there already (a run was cut after writing) is left
 * as it is. Gives whether the token now holds exactly what was to be written.
 */
export function writeCertificate(session: TokenSession, { id, label, parsed }: NewCertificate): boolean {
  if (!isWritten(session, parsed)) {
    session.create([
      { type: ck.CKA_CLASS, value: ck.CKO_CERTIFICATE },
      { type: ck.CKA_CERTIFICATE_TYPE, value: ck.CKC_X_509 },
      { type: ck.CKA_TOKEN, value: true },
      { type: ck.CKA_PRIVATE, value: false },
      { type: ck.CKA_ID, value: id },
      { type: ck.CKA_LABEL, value: label },
      { type: ck.CKA_SUBJECT, value: parsed.rawSubject },
      { type: ck.CKA_ISSUER, value: parsed.rawIssuer },
      { type: ck.CKA_SERIAL_NUMBER, value: parsed.rawSerial },
      { type: ck.CKA_VALUE, value: parsed.der },
    ]);
  }
  return isWritten(session, parsed);
}

export const isWritten = (session: TokenSession, { der }: ParsedCertificate): boolean =>
  certificatesOn(session).some(({ parsed }) => parsed.der.equals(der));
