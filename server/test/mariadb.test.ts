import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { createTestDatabase, type TestDatabase } from './test-database.js';

describe('the database of a test file', () => {
  let database: TestDatabase;
  let connection: Connection;

  beforeAll(async () => {
    database = await createTestDatabase();
    connection = await createConnection(database.url);
  });
  afterAll(async () => {
    await connection.end();
    await database.drop();
  });

  const setting = async (name: string): Promise<unknown> => {
    const [rows] = await connection.query<RowDataPacket[]>(`SELECT @@${name} AS value`);
    return rows[0]?.['value'];
  };

  test('flushes at every commit, as the product demands', async () => {
    expect(await setting('global.innodb_flush_log_at_trx_commit')).toBe(1);
  });

  test('tells capitals and trailing text apart by default', async () => {
    expect(await setting('collation_database')).toBe('utf8mb4_bin');
    await connection.query('CREATE TABLE code (value VARCHAR(10) PRIMARY KEY)');
    await connection.query("INSERT INTO code VALUES ('abc'), ('ABC')");
    const [found] = await connection.query<RowDataPacket[]>("SELECT value FROM code WHERE value = 'abc'");
    expect(found.map((row) => row['value'] as string)).toEqual(['abc']);
  });

  test('is separate from that of another file', async () => {
    const other = await createTestDatabase();
    try {
      expect(new URL(other.url).pathname).not.toBe(new URL(database.url).pathname);
      expect(new URL(other.url).host).toBe(new URL(database.url).host);
    } finally {
      await other.drop();
    }
  });
});
