import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../migrations/index.js';
import { entities } from '../server/entities.js';
import { applyMigrations } from '../server/platform/database/migrations.js';
import { startScratchMariadb } from '../server/test/mariadb.js';
import { makeScratchFolder } from '../server/test/scratch-folder.js';
import type { DatabaseKind } from './database-kinds.js';

/** A folder and databases that are gone with the drill. */
export interface Scratch {
  readonly folder: string;
  /** Makes an empty database of the product's present schema and gives its `DATABASE_URL`. */
  database(name: string): Promise<string>;
  close(): Promise<void>;
}

export async function openScratch(kind: DatabaseKind): Promise<Scratch> {
  const mariadb = kind === 'mariadb' ? await startScratchMariadb() : undefined;
  const folder = makeScratchFolder('certdesk-drill-');
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
