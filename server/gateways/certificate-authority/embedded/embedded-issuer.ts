import { readFileSync } from 'node:fs';
import { takeApart } from '../../../platform/pki/certificate.js';
import { issuedBy } from '../../../platform/pki/chain.js';
import type { Issuer } from '../port.js';
import { certificateFile, issuerNames, keyFile, type AuthorityAlgorithm } from './authority-files.js';
import { keyIdentifier, type BodyIssuer } from './certificate-body.js';
import { AuthorityUnusable } from './authority-unusable.js';
import { openKey } from './key-file.js';
import { signerOf, type Signer } from './signer.js';

/** An issuing authority with its key at hand. */
export interface EmbeddedIssuer extends Issuer, BodyIssuer {
  readonly signer: Signer;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** Opens one issuing authority. Throws AuthorityUnusable where a file is missing, unfit or not of its chain. */
export function openIssuer(folder: string, algorithm: AuthorityAlgorithm, passphrase: string, onToken?: Signer): EmbeddedIssuer {
  const chain = (['issuing', 'root'] as const).map((rank) => readNeeded(certificateFile(folder, algorithm, rank)));
  const [issuing, root] = chain.map(takeApart);
  if (!issuing || !root || !issuedBy(issuing, root)) {
    throw new AuthorityUnusable(`${folder} 中的 ${algorithm} 证书链不完整`, `the ${algorithm} chain in ${folder} does not hold together`);
  }
  const signer = onToken ?? signerFrom(keyFile(folder, algorithm, 'issuing'), passphrase);
  if (!signer.spkiDer.equals(issuing.facts.publicKey.spkiDer)) {
    throw new AuthorityUnusable(`${algorithm} 签发密钥与证书不符`, `the ${algorithm} issuing key does not belong to its certificate`);
  }
  const { notBefore, notAfter, publicKey } = issuing.facts;
  return {
    name: issuerNames[algorithm], algorithm, chain, issues: true, serials: 'PLANNED', signer, notBefore, notAfter,
    issuerName: issuing.subjectDer, keyId: keyIdentifier(publicKey.spkiDer), encoded: new Map(),
  };
}

function readNeeded(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code ?? 'UNREADABLE';
    throw new AuthorityUnusable(
      `读不到 ${file}（${code}）。尚未建立时请运行 npm run ca:init`,
      `${file} cannot be read (${code}). If there is no authority yet, run npm run ca:init`,
    );
  }
}

function signerFrom(file: string, passphrase: string): Signer {
  const key = openKey(readNeeded(file).toString('latin1'), passphrase);
  if (key) return signerOf(key);
  throw new AuthorityUnusable(`${file} 打不开：口令不符或文件已损坏`, `${file} cannot be opened: the passphrase does not fit, or the file is damaged`);
}
