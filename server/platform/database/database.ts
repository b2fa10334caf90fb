import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { MikroORM as MySqlMikroORM } from '@mikro-orm/mysql';
import { MikroORM, NodeSqliteDialect, SqliteDriver, type EntityManager, type Kysely } from '@mikro-orm/sql';
import type { Constructor, EntityClass } from '@mikro-orm/core';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import { WalSqliteDialect } from './sqlite-dialect.js';

export type Orm = MikroORM;
export type { EntityManager } from '@mikro-orm/sql';
export type Dialect = 'sqlite' | 'mysql';

export interface Database {
  readonly orm: Orm;
  readonly dialect: Dialect;
}

export interface DatabaseOptions {
  /** `sqlite:<file>` or `mysql://user:password@host:port/name`. */
  readonly url: string;
  readonly entities: readonly EntityClass<object>[];
  /** Migrations change tables outside units of work: one connection, writes allowed. */
  readonly forMigrations?: boolean;
  /** The dialect's migrations, oldest first; only for `forMigrations`. */
  readonly migrations?: readonly Constructor<Migration>[];
  /** Where new migrations and the snapshot are written; default `migrations/<dialect>`. */
  readonly migrationsFolder?: string;
  /** Connections of the MySQL pool; each server of a cluster has its own. */
  readonly poolSize?: number;
}

/** Opens the database the URL names. Throws what the driver throws when it cannot be reached. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url.startsWith('sqlite:') ? openSqlite(options) : openMySql(options);
}

async function openSqlite(options: DatabaseOptions): Promise<Database> {
  const file = resolve(options.url.slice('sqlite:'.length));
  mkdirSync(dirname(file), { recursive: true });
  const orm = await MikroORM.init({
    ...shared(options, 'sqlite'),
    driver: SqliteDriver,
    dbName: file,
    driverOptions: options.forMigrations ? new NodeSqliteDialect(file) : new WalSqliteDialect(file),
  });
  return { orm, dialect: 'sqlite' };
}

async function openMySql(options: DatabaseOptions): Promise<Database> {
  const orm = await MySqlMikroORM.init({
    ...shared(options, 'mysql'),
    clientUrl: options.url,
    charset: 'utf8mb4',
    collate: 'utf8mb4_bin',
    pool: { max: options.poolSize ?? 20 },
  });
  return { orm: orm as unknown as Orm /* the drivers differ in type only; every caller uses the common SQL surface */, dialect: 'mysql' };
}

function shared(options: DatabaseOptions, dialect: Dialect) {
  return {
    entities: [...options.entities],
    forceUtcTimezone: true,
    ensureDatabase: false,
    extensions: [Migrator],
    migrations: {
      pathTs: options.migrationsFolder ?? `migrations/${dialect}`,
      ...(options.migrations && { migrationsList: [...options.migrations] }),
      snapshotName: '.snapshot',
      emit: 'ts' as const,
      silent: true,
      disableForeignKeys: false,
      allOrNothing: true,
      snapshotOnMigrate: false,
    },
  };
}

/**
 * Plain-row reads with entity names as tables and property names as columns, values converted (dates, JSON, numbers).
 * `T` lists the entities read: `rows<{ Application: Application }>(em)`. Aggregates of dates come back unconverted:
 * order by and take the first row instead.
 */
export function rows<T>(em: EntityManager): Kysely<T> {
  return em.getKysely<T>({
    tableNamingStrategy: 'entity',
    columnNamingStrategy: 'property',
    convertValues: true,
  }) as Kysely<T>;
}
