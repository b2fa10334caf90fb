import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Migration } from '@mikro-orm/migrations';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { migrations } from '../migrations/index.js';
import { entities } from './entities.js';
import { openDatabase, type Dialect, type Orm } from './platform/database/database.js';
import { applyMigrations, BrokenReferences, type MigrationClass } from './platform/database/migrations.js';
import { populate, readAll, type TableRows } from './test/populate.js';
import { describeSchema } from './test/schema-description.js';
import { createTestDatabase } from './test/test-database.js';

/** Made by the tool itself from a snapshot in which these tables were different: what a release would bring. */
const changedTables = ['application', 'staff_member', 'outbox_event', 'statement'];

const migrationOf = (name: string, statements: readonly string[]): MigrationClass => {
  const made = class extends Migration {
    override name = name;
    override up(): void {
      for (const statement of statements) if (statement) this.addSql(statement);
    }
  };
  Object.defineProperty(made, 'name', { value: name });
  return made;
};

interface Snapshot {
  readonly tables: readonly { readonly name: string; readonly columns: Record<string, { nullable: boolean; primary: boolean }> }[];
}

/** The snapshot as it might have been: of each changed table one column missing and another allowed to be empty. */
function earlierSnapshot(today: string): { text: string; dropped: string[] } {
  const snapshot = JSON.parse(today) as Snapshot;
  const dropped: string[] = [];
  for (const { name: table, columns } of snapshot.tables.filter(({ name }) => changedTables.includes(name))) {
    const plain = Object.entries(columns).filter(([name, { primary }]) => !primary && !name.endsWith('_id'));
    const added = plain.find(([, { nullable }]) => nullable);
    if (added) {
      delete columns[added[0]];
      dropped.push(`${table}.${added[0]}`);
    }
    plain.findLast(([, { nullable }]) => !nullable)![1].nullable = true;
  }
  return { text: JSON.stringify(snapshot), dropped };
}

/** From today's schema to the earlier one and back, as the tool writes it. */
async function thereAndBack(dialect: Dialect, url: string): Promise<{ steps: MigrationClass[]; dropped: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'certdesk-upgrade-'));
  const { text, dropped } = earlierSnapshot(readFileSync(`migrations/${dialect}/.snapshot.json`, 'utf8'));
  writeFileSync(join(folder, '.snapshot.json'), text);
  const { orm } = await openDatabase({ url, entities, forMigrations: true, migrationsFolder: folder });
  const { diff } = await orm.migrator.create();
  await orm.close(true);
  rmSync(folder, { recursive: true });
  const steps = [migrationOf('Migration20980101000000_back', diff.down), migrationOf('Migration20990101000000_forth', diff.up)];
  return { steps, dropped };
}

describe.each<Dialect>(['sqlite', 'mysql'])('upgrading a populated database (%s)', (dialect) => {
  let url: string;
  let drop: () => Promise<void> | void;
  beforeEach(async () => {
    await drop?.();
    ({ url, drop } = await emptyDatabase());
  });
  afterAll(() => drop?.());

  async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> | void }> {
    if (dialect === 'mysql') return createTestDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'certdesk-upgrade-'));
    return { url: `sqlite:${join(folder, 'old.db')}`, drop: () => rmSync(folder, { recursive: true }) };
  }
  const migrate = (list: readonly MigrationClass[]): Promise<string[]> =>
    applyMigrations({ url, entities, migrations: { sqlite: list, mysql: list } });
  const on = async <T>(work: (orm: Orm) => Promise<T>): Promise<T> => {
    const { orm } = await openDatabase({ url, entities, forMigrations: true });
    try {
      return await work(orm);
    } finally {
      await orm.close(true);
    }
  };
  const rowsNow = (): Promise<TableRows> => on((orm) => readAll(orm, dialect));
  const schemaNow = (): Promise<string[]> => on((orm) => describeSchema(orm, dialect));

  test('from every earlier version keeps every row and ends at the schema that the entities say', async () => {
    const { steps, dropped } = await thereAndBack(dialect, url);
    const all = [...migrations[dialect], ...steps];
    for (let known = 1; known < all.length; known += 1) {
      await drop();
      ({ url, drop } = await emptyDatabase());
      await migrate(all.slice(0, known));
      await on((orm) => populate(orm, dialect));
      const before = await rowsNow();
      expect(await migrate(all)).toEqual(all.slice(known).map(({ name }) => name));
      expectKept(before, await rowsNow(), dropped);
    }
    const upgraded = await schemaNow();
    await drop();
    ({ url, drop } = await emptyDatabase());
    await on((orm) => orm.schema.create());
    expect(upgraded).toEqual(await schemaNow());
  });

  test('again changes nothing', async () => {
    await migrate(migrations[dialect]);
    expect(await migrate(migrations[dialect])).toEqual([]);
  });

  test('that a newer program has changed is refused, and nothing is tried', async () => {
    const later = migrationOf('Migration20990101000000_later', ['create table later (id int);']);
    await migrate([...migrations[dialect], later]);
    await expect(migrate(migrations[dialect])).rejects.toThrow(/Migration20990101000000_later/);
  });

  test('with a migration that would leave rows pointing nowhere is refused', async () => {
    await migrate(migrations[dialect]);
    await on((orm) => populate(orm, dialect));
    const before = await rowsNow();
    const breaking = migrationOf('Migration20990101000001_breaking', ['delete from `outbox_event`;']);
    await expect(migrate([...migrations[dialect], breaking])).rejects.toThrow(dialect === 'sqlite' ? BrokenReferences : /foreign key/i);
    expect(await rowsNow()).toEqual(before);
  });
});

/** Every row is still there, and equal in every column that both versions have and that was not away meanwhile. */
function expectKept(before: TableRows, after: TableRows, dropped: readonly string[]): void {
  for (const [table, rows] of Object.entries(before)) {
    expect(rows).not.toHaveLength(0);
    expect(after[table]).toHaveLength(rows.length);
    rows.forEach((row, i) => {
      const now = after[table]![i]!;
      const kept = Object.entries(row).filter(([column]) => column in now && !dropped.includes(`${table}.${column}`));
      expect(now).toMatchObject(Object.fromEntries(kept));
    });
  }
}

test('an SQLite upgrade is whole or not at all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'certdesk-upgrade-'));
  const url = `sqlite:${join(folder, 'old.db')}`;
  const upTo = (list: readonly MigrationClass[]) => applyMigrations({ url, entities, migrations: { sqlite: list, mysql: [] } });
  await upTo(migrations.sqlite);
  const good = migrationOf('Migration20990101000000_good', ['create table `extra` (`id` text primary key);']);
  const bad = migrationOf('Migration20990101000001_bad', ['create table `extra` (`id` text primary key);']);
  await expect(upTo([...migrations.sqlite, good, bad])).rejects.toThrow(/already exists/);
  expect(await upTo([...migrations.sqlite, good])).toEqual([good.name]);
  rmSync(folder, { recursive: true });
});
