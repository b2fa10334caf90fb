import { link, mkdir, open, readFile, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { DocumentStore } from './port.js';

/** Keys become paths below the folder: letters, digits, dashes, dots and slashes only, no `..`. */
const KEY = /^[a-z0-9-]+(\/[A-Za-z0-9-]+(\.[a-z0-9]+)?)+$/;

/** A store in a folder of this machine (or a mounted one): each file written aside, synced, then linked into place. */
export function createLocalDocumentStore(folder: string): DocumentStore {
  const pathOf = (key: string): string => {
    if (!KEY.test(key)) throw new Error(`not a document key: ${key}`);
    return join(folder, key);
  };
  return {
    async put(key, content) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      const aside = `${path}.${randomUUID()}.part`;
      await writeDurably(aside, content);
      try {
        await link(aside, path); // unlike rename, refuses to replace
      } catch (error) {
        if (!isAlreadyThere(error) || !(await readFile(path)).equals(content)) throw error;
      } finally {
        await unlink(aside);
      }
      await syncFolder(dirname(path));
    },
    get: (key) => readFile(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}

async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The directory entry too must survive a power cut. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const isAlreadyThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';
