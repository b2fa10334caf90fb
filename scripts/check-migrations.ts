import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../migrations/index.js';
import { entities } from '../server/entities.js';
import { openDatabase, type Dialect } from '../server/platform/database/database.js';
import { applyMigrations } from '../server/platform/database/migrations.js';
import { startScratchMariadb } from '../server/test/mariadb.js';
import { describeSchema } from '../server/test/schema-description.js';

/** Makes two empty databases and gives their URLs. */
type Pair = readonly [migrated: string, generated: string];

async function entitiesDifferFromSnapshot(url: string): Promise<boolean> {
  const { orm } = await openDatabase({ url, entities, forMigrations: true });
  try {
    return await orm.migrator.checkSchema();
  } finally {
    await orm.close(true);
  }
}

async function describe(url: string, make: 'create' | 'nothing'): Promise<string[]> {
  const { orm, dialect } = await openDatabase({ url, entities, forMigrations: true });
  try {
    if (make === 'create') await orm.schema.create();
    return await describeSchema(orm, dialect);
  } finally {
    await orm.close(true);
  }
}

/** The faults of one dialect: entities without a migration, and migrations that lead elsewhere than the entities. */
async function faultsOf(dialect: Dialect, [migrated, generated]: Pair): Promise<string[]> {
  if (await entitiesDifferFromSnapshot(generated)) return [`${dialect}: 实体有未生成的迁移，请运行 npm run db:diff | entities have changed: run npm run db:diff`];
  await applyMigrations({ url: migrated, entities, migrations });
  const [found, wanted] = [await describe(migrated, 'nothing'), await describe(generated, 'create')];
  return [
    ...wanted.filter((line) => !found.includes(line)).map((line) => `${dialect} - ${line}`),
    ...found.filter((line) => !wanted.includes(line)).map((line) => `${dialect} + ${line}`),
  ];
}

async function checkSqlite(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'certdesk-check-'));
  try {
    return await faultsOf('sqlite', [`sqlite:${join(folder, 'migrated.db')}`, `sqlite:${join(folder, 'generated.db')}`]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function checkMariadb(): Promise<string[]> {
  const mariadb = await startScratchMariadb();
  try {
    return await faultsOf('mysql', [await mariadb.createDatabase('migrated'), await mariadb.createDatabase('generated')]);
  } finally {
    await mariadb.stop();
  }
}

const faults = [...(await checkSqlite()), ...(await checkMariadb())];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
