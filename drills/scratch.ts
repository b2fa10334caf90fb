import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../migrations/index.js';
import { entities } from '../server/entities.js';
import { applyMigrations } from '../server/platform/database/migrations.js';
import { startScratchMariadb } from '../server/test/mariadb.js';

export const databaseKinds = ['sqlite', 'mariadb'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

/** A folder and databases that are gone with the drill. */
export interface Scratch {
  readonly folder: string;
  /** Makes an empty database of the product's present schema and gives its `DATABASE_URL`. */
  database(name: string): Promise<string>;
  close(): Promise<void>;
}

const MEMORY_DISK = '/dev/shm';
const ROOM_NEEDED = 2 ** 30;

/**
 * Memory where there is room: a killed process loses nothing that it wrote there, and a commit's flush costs nothing
 * (4 ms on the disk of the machine this was measured on, so that the disk and not the product would set the pace).
 */
function scratchParent(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY_DISK);
    return bavail * bsize > ROOM_NEEDED ? MEMORY_DISK : tmpdir();
  } catch {
    return tmpdir(); // no memory disk on this system
  }
}

export async function openScratch(kind: DatabaseKind): Promise<Scratch> {
  const mariadb = kind === 'mariadb' ? await startScratchMariadb() : undefined;
  const folder = mkdtempSync(join(scratchParent(), 'certdesk-drill-'));
  return {
    folder,
    async database(name) {
      const url = mariadb ? await mariadb.createDatabase(name) : `sqlite:${join(folder, `${name}.db`)}`;
      await applyMigrations({ url, entities, migrations });
      return url;
    },
    async close() {
      await mariadb?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
