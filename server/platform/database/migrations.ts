import type { Constructor, EntityClass } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { finding, UnfitInstallation, type Finding } from '../finding.js';
import { openDatabase, type Database, type Dialect, type Orm } from './database.js';

export type MigrationClass = Constructor<Migration>;
/** The migrations of each dialect, oldest first. */
export type MigrationSet = Readonly<Record<Dialect, readonly MigrationClass[]>>;

/** A newer program was here, or the program's migrations were begun anew. */
export const unknownMigrations = (names: readonly string[]): Finding => finding(
  'error',
  'database',
  `数据库中有本程序不认识的结构变更（${names.join('、')}）。请使用新版程序；开发环境可用 npm run db:reset 重建`,
  `The database has migrations this program does not know (${names.join(', ')}). Run the newer program; in development npm run db:reset starts over`,
);

const TABLE = 'mikro_orm_migrations';

export interface MigrationState {
  /** Known to the program, not applied to the database. */
  readonly pending: readonly string[];
  /** Applied to the database, unknown to the program: a newer program was here. */
  readonly unknown: readonly string[];
}

/** Compares the database's record of applied migrations with the program's list; changes nothing. */
export async function migrationState({ orm, dialect }: Database, migrations: MigrationSet): Promise<MigrationState> {
  const known = migrations[dialect].map(({ name }) => name);
  const applied = await appliedNames(orm);
  return {
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}

async function appliedNames(orm: Orm): Promise<string[]> {
  const connection = orm.em.getConnection();
  const helper = orm.em.getPlatform().getSchemaHelper();
  if (!(await helper?.tableExists(connection, TABLE, undefined))) return [];
  const applied = await connection.execute<{ name: string }[]>(`select name from ${TABLE} order by id`);
  return applied.map(({ name }) => name);
}

export interface MigrateOptions {
  readonly url: string;
  readonly entities: readonly EntityClass<object>[];
  readonly migrations: MigrationSet;
  /** Told of each migration before it runs. */
  readonly onMigrating?: (name: string) => void;
}

/** Rows that point nowhere after a migration: it was rolled back. */
export class BrokenReferences extends Error {
  constructor(tables: readonly string[]) {
    super(`the migration would leave rows that point nowhere, in: ${tables.join(', ')}; nothing was changed`);
    this.name = 'BrokenReferences';
  }
}

/**
 * Brings the database up to the program and gives the names of what was applied.
 * SQLite: all of it in one transaction, or nothing. MySQL: DDL commits by itself; each finished migration is recorded.
 */
export async function applyMigrations(options: MigrateOptions): Promise<string[]> {
  const dialect: Dialect = options.url.startsWith('sqlite:') ? 'sqlite' : 'mysql';
  const migrations = options.migrations[dialect];
  const { orm } = await openDatabase({ url: options.url, entities: options.entities, migrations, forMigrations: true });
  try {
    const { unknown } = await migrationState({ orm, dialect }, options.migrations);
    if (unknown.length > 0) throw new UnfitInstallation([unknownMigrations(unknown)]);
    if (options.onMigrating) orm.migrator.on('migrating', ({ name }) => options.onMigrating?.(name));
    const applied = dialect === 'sqlite' ? await upOnSqlite(orm) : await orm.migrator.up();
    return applied.map(({ name }) => name);
  } finally {
    await orm.close(true);
  }
}

/** A server that is still running may be in the middle of a write. */
const LOCK_WAIT_MS = 10_000;

/**
 * SQLite changes a table by rebuilding it, and dropping the old one would fail or delete where others refer to it.
 * `pragma foreign_keys` does nothing inside a transaction (sqlite.org/pragma.html), so it is turned off before BEGIN,
 * and the references are checked before COMMIT (sqlite.org/lang_altertable.html, section 7).
 */
async function upOnSqlite(orm: Orm): Promise<{ name: string }[]> {
  const connection = orm.em.getConnection();
  await connection.execute('pragma foreign_keys = off');
  await connection.execute(`pragma busy_timeout = ${LOCK_WAIT_MS}`);
  await orm.migrator.getExecuted(); // makes the table of applied migrations
  return connection.transactional(async (transaction) => {
    const applied = await orm.migrator.up({ transaction });
    const broken = await connection.execute<{ table: string }[]>('pragma foreign_key_check', [], 'all', transaction);
    if (broken.length > 0) throw new BrokenReferences([...new Set(broken.map(({ table }) => table))]);
    return applied;
  });
}
