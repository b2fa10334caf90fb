import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOnce } from './write-once.js';

/** PEM files: private ones PKCS#8, readable by the owner alone; public ones SPKI. */
export interface SandboxKeyFiles {
  readonly bankPrivate: string;
  /** The server's `BANK_PUBLIC_KEY_FILE`. */
  readonly bankPublic: string;
  /** The server's `BANK_MERCHANT_KEY_FILE`. */
  readonly merchantPrivate: string;
  readonly merchantPublic: string;
}

/** Makes an Ed25519 pair as two PEM files, once. */
export function ensurePair(privateFile: string, publicFile: string): void {
  const fresh = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  try {
    readFileSync(privateFile);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    writeOnce(privateFile, fresh(), 0o600);
  }
  const publicKey = createPublicKey(readFileSync(privateFile)).export({ type: 'spki', format: 'pem' }).toString();
  writeOnce(publicFile, publicKey, 0o644);
}

/** Makes the key pairs of the bank and of the merchant in a folder, once; later calls only name the files. */
export function ensureSandboxKeys(dir: string): SandboxKeyFiles {
  mkdirSync(dir, { recursive: true });
  const files = {
    bankPrivate: join(dir, 'bank-private.pem'),
    bankPublic: join(dir, 'bank-public.pem'),
    merchantPrivate: join(dir, 'merchant-private.pem'),
    merchantPublic: join(dir, 'merchant-public.pem'),
  };
  ensurePair(files.bankPrivate, files.bankPublic);
  ensurePair(files.merchantPrivate, files.merchantPublic);
  return files;
}

/** What the bank itself needs: its own private key and the merchant's public one. */
export function loadBankKeys(files: SandboxKeyFiles): { bank: KeyObject; merchant: KeyObject } {
  return {
    bank: createPrivateKey(readFileSync(files.bankPrivate)),
    merchant: createPublicKey(readFileSync(files.merchantPublic)),
  };
}
