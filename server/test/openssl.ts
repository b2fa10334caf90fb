import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The implementation that nobody here wrote. */
export interface OpenSsl {
  /** Writes a file for a command to read and gives its path. */
  file(name: string, content: Buffer | string): string;
  readonly folder: string;
  /** What a command says, both streams together; throws where it ends with another code than 0. */
  run(...parameters: string[]): Promise<string>;
  remove(): void;
}

export const pem = (label: string, der: Buffer): string =>
  `-----BEGIN ${label}-----\n${der.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END ${label}-----\n`;
export const certificatePem = (der: Buffer): string => pem('CERTIFICATE', der);

export function openSsl(): OpenSsl {
  const folder = mkdtempSync(join(tmpdir(), 'certdesk-openssl-'));
  const run = (...parameters: string[]): Promise<string> => new Promise((resolve, reject) => {
    execFile('openssl', parameters, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (fault, said, complained) => {
      if (fault) reject(new Error(`openssl ${parameters.join(' ')}\n${said}${complained}`));
      else resolve(said + complained);
    });
  });
  return {
    folder,
    run,
    file: (name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
