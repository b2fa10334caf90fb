import { generateKeyPair } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Clock } from '../../../platform/clock.js';
import { takeApart } from '../../../platform/pki/certificate.js';
import type { Random } from '../../../platform/random.js';
import { bodyOfAuthority, authorityName } from './authority-body.js';
import {
  certificateFile, keyFile, ledgerFolder, readIfThere, writeOnce, type AuthorityAlgorithm, type AuthorityRank,
} from './authority-files.js';
import { signed } from './certificate-body.js';
import { AuthorityUnusable } from './authority-unusable.js';
import { freshScalar, openKey, sealKey, sm2Pkcs8 } from './key-file.js';
import { Ledger } from './ledger.js';
import { signerOf, type Signer } from './signer.js';

export interface AuthorityRequest {
  readonly folder: string;
  /** Seals the private keys at rest. */
  readonly passphrase: string;
  /** Our organisation, as the issuers' names show it. */
  readonly organisation: string;
  readonly clock: Clock;
  readonly random: Random;
  /** Default 4096 for the root, 2048 for the issuing authority. */
  readonly rsaBits?: Readonly<Record<AuthorityRank, number>>;
  /** Rounds that a guess at the passphrase costs; fewer are for tests alone. */
  readonly iterations?: number;
  /** Where the issuing RSA key lies on a token instead of in a file: opens it, making it where there is none. */
  readonly issuingRsaSigner?: () => Promise<Signer>;
}

/** Names what was made; nothing where all was there. */
export type MadeFiles = readonly string[];

const defaultBits = { root: 4096, issuing: 2048 } as const;
const makeKeyPair = promisify(generateKeyPair);

/**
 * Makes what an embedded authority still lacks: for RSA and for SM2 a root and an issuing authority, and the ledger.
 * A root's key is opened only to sign the issuing certificate, so that afterwards its file can be taken away. Never
 * called by a running server: an authority that appears by itself would be one that nobody vouched for.
 */
export async function ensureAuthority(request: AuthorityRequest): Promise<MadeFiles> {
  await mkdir(request.folder, { recursive: true, mode: 0o700 });
  await Ledger.create(ledgerFolder(request.folder));
  const made: string[] = [];
  for (const algorithm of ['RSA', 'SM2'] as const) await ensureHierarchy(request, algorithm, made);
  return made;
}

async function ensureHierarchy(request: AuthorityRequest, algorithm: AuthorityAlgorithm, made: string[]): Promise<void> {
  const present = await readIfThere(certificateFile(request.folder, algorithm, 'issuing'));
  if (present) return;
  const root = await ensureRoot(request, algorithm, made);
  const signer = await issuingSigner(request, algorithm, made);
  const body = bodyOfAuthority({
    rank: 'issuing', subject: authorityName(request.organisation, algorithm, 'issuing'), spkiDer: signer.spkiDer, issuer: root,
    now: request.clock.now(), random: request.random,
  });
  await keepCertificate(request, algorithm, 'issuing', await signed(root.signer, body), made);
}

async function ensureRoot(request: AuthorityRequest, algorithm: AuthorityAlgorithm, made: string[]) {
  const file = certificateFile(request.folder, algorithm, 'root');
  const signer = signerOf(await ensureKey(request, algorithm, 'root', made, (await readIfThere(file)) === undefined));
  const name = authorityName(request.organisation, algorithm, 'root');
  const selfSigned = async (): Promise<Buffer> => {
    const issuer = { signer, name, spkiDer: signer.spkiDer };
    const body = bodyOfAuthority({ rank: 'root', subject: name, spkiDer: signer.spkiDer, issuer, now: request.clock.now(), random: request.random });
    return keepCertificate(request, algorithm, 'root', await signed(signer, body), made);
  };
  const certificate = takeApart((await readIfThere(file)) ?? (await selfSigned()));
  if (!certificate?.facts.publicKey.spkiDer.equals(signer.spkiDer)) {
    throw new AuthorityUnusable(`${file} 与根密钥不符`, `${file} does not belong to the root key`);
  }
  return { signer, name, spkiDer: signer.spkiDer };
}

async function issuingSigner(request: AuthorityRequest, algorithm: AuthorityAlgorithm, made: string[]): Promise<Signer> {
  if (algorithm === 'RSA' && request.issuingRsaSigner) return request.issuingRsaSigner();
  return signerOf(await ensureKey(request, algorithm, 'issuing', made, true));
}

async function keepCertificate(
  { folder }: AuthorityRequest, algorithm: AuthorityAlgorithm, rank: AuthorityRank, der: Buffer, made: string[],
): Promise<Buffer> {
  const file = certificateFile(folder, algorithm, rank);
  made.push(file);
  return writeOnce(file, der, 0o644);
}

async function ensureKey(
  { folder, passphrase, rsaBits = defaultBits, random, iterations }: AuthorityRequest, algorithm: AuthorityAlgorithm, rank: AuthorityRank,
  made: string[], mayMake: boolean,
) {
  const file = keyFile(folder, algorithm, rank);
  let pem = await readIfThere(file);
  if (!pem && !mayMake) {
    throw new AuthorityUnusable(`签发中间证书需要根密钥：请把 ${file} 放回`, `the root key is needed to issue the issuing certificate: bring ${file} back`);
  }
  if (!pem) {
    const pkcs8 = algorithm === 'RSA' ? await freshRsa(rsaBits[rank]) : sm2Pkcs8(freshScalar(random));
    pem = await writeOnce(file, sealKey(pkcs8, passphrase, iterations), 0o600);
    made.push(file);
  }
  const key = openKey(pem.toString('latin1'), passphrase);
  if (key?.algorithm === algorithm) return key;
  throw new AuthorityUnusable(`${file} 打不开：口令不符或文件已损坏`, `${file} cannot be opened: the passphrase does not fit, or the file is damaged`);
}

async function freshRsa(modulusLength: number): Promise<Buffer> {
  const { privateKey } = await makeKeyPair('rsa', { modulusLength, publicExponent: 0x1_0001 });
  return privateKey.export({ type: 'pkcs8', format: 'der' });
}
