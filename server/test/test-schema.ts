import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { entities } from '../entities.js';
import { openDatabase } from '../platform/database/database.js';
import { createTestDatabase } from './test-database.js';

/**
 * The tables of our entities in an empty database. The mapper makes them in the first database of a run; those after it get
 * the same by a copy of the file (SQLite) or from what the server says it made (MariaDB), in a fifth of the time.
 * Without a run (TEST_RUN_DIR, jest's global setup) the mapper makes them each time.
 */
export async function createTestSchema(url: string): Promise<void> {
  const folder = process.env['TEST_RUN_DIR'];
  if (!folder) return createByMapper(url);
  if (url.startsWith('sqlite:')) copyFileSync(await sqliteTemplate(folder), url.slice('sqlite:'.length));
  else await replay(url, await mariadbTemplate(folder));
}

async function createByMapper(url: string): Promise<void> {
  const { orm } = await openDatabase({ url, entities, forMigrations: true });
  await orm.schema.create();
  await orm.close(true);
}

async function sqliteTemplate(folder: string): Promise<string> {
  return made(join(folder, 'schema.db'), (file) => createByMapper(`sqlite:${file}`));
}

async function mariadbTemplate(folder: string): Promise<readonly string[]> {
  const file = await made(join(folder, 'schema.json'), async (to) => writeFileSync(to, JSON.stringify(await describedByServer())));
  return JSON.parse(readFileSync(file, 'utf8')) as string[];
}

/** Several processes may make it at once: each its own, and the last one put there is as good as the first. */
async function made(file: string, make: (to: string) => Promise<void>): Promise<string> {
  if (existsSync(file)) return file;
  mkdirSync(join(file, '..'), { recursive: true });
  const own = `${file}.${process.pid}`;
  rmSync(own, { force: true });
  await make(own);
  renameSync(own, file);
  return file;
}

async function describedByServer(): Promise<readonly string[]> {
  const database = await createTestDatabase();
  await createByMapper(database.url);
  const statements = await using(database.url, async (connection) => {
    const [tables] = await connection.query<RowDataPacket[]>('SHOW TABLES');
    const created: string[] = [];
    for (const row of tables) {
      const [[described]] = await connection.query<RowDataPacket[]>(`SHOW CREATE TABLE \`${String(Object.values(row)[0])}\``);
      created.push(String((described as { 'Create Table': string })['Create Table']));
    }
    return created;
  });
  await database.drop();
  return statements;
}

async function replay(url: string, statements: readonly string[]): Promise<void> {
  await using(url, async (connection) => {
    // Tables refer to each other, and are described by name and not in the order of their making.
    await connection.query('SET foreign_key_checks = OFF');
    await connection.query(statements.join(';\n'));
  });
}

async function using<T>(url: string, use: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await createConnection({ uri: url, multipleStatements: true });
  try {
    return await use(connection);
  } finally {
    await connection.end();
  }
}
