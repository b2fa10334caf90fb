import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { createDatabase, dropDatabase } from './mariadb.js';

/** An empty MariaDB database of one test file. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * Every call makes a database of its own on the server that the test run shares: the one in TEST_MARIADB_URL if that is
 * set, else one that the run starts when the first test asks (mariadb-broker.ts). Without MariaDB it throws.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = await sharedServerUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createDatabase(server, name);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => dropDatabase(server, name) };
}

async function sharedServerUrl(): Promise<string> {
  process.env['TEST_MARIADB_URL'] ??= await askTheRun();
  return process.env['TEST_MARIADB_URL'];
}

async function askTheRun(): Promise<string> {
  const broker = process.env['TEST_MARIADB_BROKER'];
  if (!broker) throw new Error('MariaDB tests need jest (globalSetup) or TEST_MARIADB_URL');
  const answer = JSON.parse(await text(connect(broker))) as { url: string } | { fault: string };
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.url;
}
