import { link, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type AuthorityAlgorithm = 'RSA' | 'SM2';
export type AuthorityRank = 'root' | 'issuing';

/** Name of the issuer within the gateway, as issuance plans name it. */
export const issuerNames: Record<AuthorityAlgorithm, string> = { RSA: 'rsa', SM2: 'sm2' };

const stem = (algorithm: AuthorityAlgorithm, rank: AuthorityRank): string => `${issuerNames[algorithm]}-${rank}`;

/** Encrypted PKCS#8, PEM. The root's may lie elsewhere once its issuing certificate is made. */
export const keyFile = (folder: string, algorithm: AuthorityAlgorithm, rank: AuthorityRank): string =>
  join(folder, `${stem(algorithm, rank)}.key.pem`);

/** DER. */
export const certificateFile = (folder: string, algorithm: AuthorityAlgorithm, rank: AuthorityRank): string =>
  join(folder, `${stem(algorithm, rank)}.cer`);

export const ledgerFolder = (folder: string): string => join(folder, 'ledger');

/** Undefined where there is no such file. */
export async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}

/** Writes a file whole or not at all and gives what is there then: of several processes at once the first wins. */
export async function writeOnce(file: string, content: Buffer | string, mode: number): Promise<Buffer> {
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, content, { mode, flush: true });
  try {
    await link(draft, file);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  } finally {
    await unlink(draft);
  }
  return readFile(file);
}
