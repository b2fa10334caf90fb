import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { migrations } from '../migrations/index.js';
import { readConfigKey } from '../server/config.js';
import { entities } from '../server/entities.js';
import { openDatabase } from '../server/platform/database/database.js';
import { applyMigrations } from '../server/platform/database/migrations.js';
import { finding, UnfitInstallation } from '../server/platform/finding.js';
import { runProgram } from './report-problems.js';

const refusal = new UnfitInstallation([
  finding('error', 'NODE_ENV', '生产环境不允许清空数据库', 'a production database is never emptied'),
]);

/** SQLite keeps a write-ahead log and its index beside the file. */
async function removeSqlite(file: string): Promise<void> {
  await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(`${file}${suffix}`, { force: true })));
}

async function dropTables(url: string): Promise<void> {
  const { orm } = await openDatabase({ url, entities, forMigrations: true });
  try {
    await orm.schema.drop({ dropMigrationsTable: true });
  } finally {
    await orm.close(true);
  }
}

/** `npm run db:reset`: an empty, migrated database and no stored files. Development only. */
await runProgram(async () => {
  if (readConfigKey('NODE_ENV', process.env) === 'production') throw refusal;
  const url = readConfigKey('DATABASE_URL', process.env);
  if (url.startsWith('sqlite:')) await removeSqlite(url.slice('sqlite:'.length));
  else await dropTables(url);
  await rm(join(readConfigKey('DATA_DIR', process.env), 'files'), { recursive: true, force: true });
  await applyMigrations({ url, entities, migrations });
  console.log('数据库已清空并重建 | the database is empty again');
});
