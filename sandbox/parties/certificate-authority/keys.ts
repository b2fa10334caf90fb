import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import forge from 'node-forge';
import { writeOnce } from '../../write-once.js';

/** PEM files. */
export interface AuthorityKeyFiles {
  readonly root: string;
  readonly rootKey: string;
  readonly issuing: string;
  readonly issuingKey: string;
  readonly server: string;
  readonly serverKey: string;
  /** The server's `EJBCA_CLIENT_CERTIFICATE_FILE` and `EJBCA_CLIENT_KEY_FILE`. */
  readonly client: string;
  readonly clientKey: string;
  /** Issuing certificate and root: the server's `EJBCA_CHAIN_FILE`. The root alone is its `EJBCA_TRUST_FILE`. */
  readonly chain: string;
}

const YEAR_MS = 365 * 86_400_000;
type Certificate = forge.pki.Certificate;
interface Pair { readonly certificate: Certificate; readonly key: string }

interface Wanted {
  readonly name: string;
  readonly extensions: readonly object[];
  readonly issuer?: Pair;
  readonly now: Date;
}

/** PEM, PKCS#8. Made and used by node:crypto: forge's own arithmetic takes seconds where tests run it. */
export const freshKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

export const publicKeyOf = (key: string): forge.pki.PublicKey =>
  forge.pki.publicKeyFromPem(createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString());

/** In forge (lib/x509.js), and not in its types. */
const pki = forge.pki as unknown as { getTBSCertificate(certificate: Certificate): forge.asn1.Asn1 };

/** forge assembles what is to be signed, node:crypto signs it. */
export function signCertificate(certificate: Certificate, key: string): void {
  const algorithm = forge.pki.oids['sha256WithRSAEncryption']!;
  certificate.md = forge.md.sha256.create();
  certificate.signatureOid = algorithm;
  certificate.siginfo.algorithmOid = algorithm;
  const tbs = pki.getTBSCertificate(certificate);
  certificate.tbsCertificate = tbs;
  certificate.signature = sign('sha256', Buffer.from(forge.asn1.toDer(tbs).getBytes(), 'latin1'), key).toString('latin1');
}

/** Positive, 16 bytes. */
export const serialHex = (): string => `4${forge.util.bytesToHex(forge.random.getBytesSync(16)).slice(1)}`;

function made({ name, extensions, issuer, now }: Wanted): Pair {
  const key = freshKey();
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKeyOf(key);
  certificate.serialNumber = serialHex();
  certificate.validity.notBefore = new Date(now.getTime() - YEAR_MS);
  certificate.validity.notAfter = new Date(now.getTime() + 10 * YEAR_MS);
  certificate.setSubject([{ shortName: 'C', value: 'CN' }, { shortName: 'O', value: 'Sandbox CA' }, { shortName: 'CN', value: name }]);
  certificate.setIssuer(issuer ? issuer.certificate.subject.attributes : certificate.subject.attributes);
  certificate.setExtensions([...extensions, { name: 'subjectKeyIdentifier' }]);
  signCertificate(certificate, issuer?.key ?? key);
  return { certificate, key };
}

const authority = [{ name: 'basicConstraints', cA: true, critical: true }, { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }];
const tls = (usage: object): object[] => [{ name: 'basicConstraints', cA: false }, { name: 'extKeyUsage', ...usage }];

function name(dir: string): AuthorityKeyFiles {
  const file = (stem: string): string => join(dir, `ca-${stem}.pem`);
  return {
    root: file('root'), rootKey: file('root-key'), issuing: file('issuing'), issuingKey: file('issuing-key'),
    server: file('server'), serverKey: file('server-key'), client: file('client'), clientKey: file('client-key'), chain: file('chain'),
  };
}

/** Makes the authority, and the certificates of its TLS, in a folder, once; later calls only name the files. */
export function ensureAuthorityKeys(dir: string, now = new Date()): AuthorityKeyFiles {
  mkdirSync(dir, { recursive: true });
  const files = name(dir);
  if (isThere(files.chain)) return files;
  const root = made({ name: 'Sandbox root', extensions: authority, now });
  const issuing = made({ name: 'Sandbox issuing', extensions: authority, issuer: root, now });
  const names = [{ type: 2, value: 'localhost' }, { type: 7, ip: '127.0.0.1' }];
  const server = made({ name: 'localhost', extensions: [...tls({ serverAuth: true }), { name: 'subjectAltName', altNames: names }], issuer: root, now });
  const client = made({ name: 'certdesk', extensions: tls({ clientAuth: true }), issuer: root, now });
  keep(files.root, files.rootKey, root);
  keep(files.issuing, files.issuingKey, issuing);
  keep(files.server, files.serverKey, server);
  keep(files.client, files.clientKey, client);
  // Last, so that whoever finds it finds all.
  writeOnce(files.chain, [issuing, root].map(({ certificate }) => forge.pki.certificateToPem(certificate)).join(''), 0o644);
  return files;
}

function isThere(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function keep(certificateFile: string, keyFile: string, { certificate, key }: Pair): void {
  writeOnce(certificateFile, forge.pki.certificateToPem(certificate), 0o644);
  writeOnce(keyFile, key, 0o600);
}
