import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
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

/** A drill that was itself killed leaves its folder behind; the process in its name tells whose it was. */
function removeLeftovers(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = /^certdesk-drill-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function makeFolder(): string {
  const parent = scratchParent();
  removeLeftovers(parent);
  return mkdtempSync(join(parent, `certdesk-drill-${process.pid}-`));
}

export async function openScratch(kind: DatabaseKind): Promise<Scratch> {
  const mariadb = kind === 'mariadb' ? await startScratchMariadb() : undefined;
  const folder = makeFolder();
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
