import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePair } from '../../keys.js';

/** PEM files; private ones PKCS#8, public ones SPKI. */
export interface InvoiceKeyFiles {
  readonly providerPrivate: string;
  /** The server's `INVOICE_PUBLIC_KEY_FILE`. */
  readonly providerPublic: string;
  /** The server's `INVOICE_KEY_FILE`. */
  readonly sellerPrivate: string;
  readonly sellerPublic: string;
}

/** Makes the key pairs of the provider and of the seller in a folder, once; later calls only name the files. */
export function ensureInvoiceKeys(dir: string): InvoiceKeyFiles {
  mkdirSync(dir, { recursive: true });
  const files = {
    providerPrivate: join(dir, 'invoice-provider-private.pem'),
    providerPublic: join(dir, 'invoice-provider-public.pem'),
    sellerPrivate: join(dir, 'invoice-seller-private.pem'),
    sellerPublic: join(dir, 'invoice-seller-public.pem'),
  };
  ensurePair(files.providerPrivate, files.providerPublic);
  ensurePair(files.sellerPrivate, files.sellerPublic);
  return files;
}

export interface ProviderKeys {
  readonly provider: KeyObject;
  readonly seller: KeyObject;
}

/** What the provider itself needs: its own private key and the seller's public one. */
export function loadProviderKeys(dir: string): ProviderKeys {
  const files = ensureInvoiceKeys(dir);
  return {
    provider: createPrivateKey(readFileSync(files.providerPrivate)),
    seller: createPublicKey(readFileSync(files.sellerPublic)),
  };
}
