/**
 * What the keys in a token sign (docs/protocols/driver-api.md, "Proofs"): lines joined by one line feed, none at the
 * end. The first keeps a proof from being mistaken for anything else that the key signs; the host keeps one made for
 * another server from being used here.
 */
const text = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\n'), 'utf8');

export interface SessionProof {
  readonly host: string;
  readonly challengeId: string;
  /** Base64, as it was given. */
  readonly challenge: string;
  /** Of the old certificate. */
  readonly serial: string;
}

export const sessionProofText = ({ host, challengeId, challenge, serial }: SessionProof): Buffer =>
  text('certdesk-driver/1 session', host, challengeId, challenge, serial);

export interface RequestProof {
  readonly host: string;
  readonly updateId: string;
  /** SHA-256 of the request's DER, lower-case hexadecimal. */
  readonly requestDigest: string;
}

export const requestProofText = ({ host, updateId, requestDigest }: RequestProof): Buffer =>
  text('certdesk-driver/1 request', host, updateId, requestDigest);

export interface InstalledProof {
  readonly host: string;
  readonly updateId: string;
  /** Of the new certificate. */
  readonly serial: string;
}

export const installedProofText = ({ host, updateId, serial }: InstalledProof): Buffer =>
  text('certdesk-driver/1 installed', host, updateId, serial);
