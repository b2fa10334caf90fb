import { createHash } from 'node:crypto';
import type { DocumentStore } from '../../gateways/document-store/port.js';
import { DomainError } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import type { Runtime } from '../../platform/runtime.js';
import type { Sealing } from '../../platform/sealing.js';
import type { CleanPicture } from './picture.js';

/** A picture that lies sealed in the document store, before (or without) a row that names it. */
export interface StoredPicture extends Omit<CleanPicture, 'content'> {
  /** The id its row will have: the seal is bound to it. */
  readonly id: string;
  readonly storageKey: string;
  /** Of the plain content, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

const place = (id: string) => ({ table: 'document', column: 'content', id });

/** Seals a picture and puts it into the store, durable when this returns. Outside any unit of work. */
export async function storePicture(
  runtime: Runtime,
  documents: DocumentStore,
  picture: CleanPicture,
): Promise<StoredPicture> {
  const { content, mediaType, width, height } = picture;
  const id = uuidv7(runtime.clock, runtime.random);
  const storageKey = `documents/${id}`;
  await documents.put(storageKey, runtime.sealing.sealBytes(content, place(id)));
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { id, storageKey, sha256, bytes: content.length, mediaType, width, height };
}

export function openPicture(sealing: Sealing, id: string, sealed: Uint8Array): Buffer {
  return sealing.openBytes(sealed, place(id));
}

/**
 * Runs what writes the row. When that is refused the file is taken away again; after a fault it stays, for the row may
 * be there (a lost answer to COMMIT), and a file without a row is harmless, a row without its file is not.
 */
export async function withRow<T>(documents: DocumentStore, stored: StoredPicture, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof DomainError && error.code !== 'BUSY') await documents.remove(stored.storageKey);
    throw error;
  }
}
