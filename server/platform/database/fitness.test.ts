import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { migrations } from '../../../migrations/index.js';
import { entities } from '../../entities.js';
import { startScratchMariadb, type ScratchMariadb } from '../../test/mariadb.js';
import { prepareInstallation } from '../../test/test-installation.js';
import { SteppedClock, systemClock, type Clock } from '../clock.js';
import type { Finding } from '../finding.js';
import { openDatabase, type Orm } from './database.js';
import { checkDatabase } from './fitness.js';
import { applyMigrations } from './migrations.js';

const NEVER_AT_ONCE = 20;

async function findings(url: string, clock: Clock = systemClock): Promise<Finding[]> {
  const database = await openDatabase({ url, entities });
  try {
    return await checkDatabase(database, migrations, clock);
  } finally {
    await database.orm.close(true);
  }
}
const errors = async (url: string, clock?: Clock): Promise<string[]> =>
  (await findings(url, clock)).filter(({ severity }) => severity === 'error').map(({ zh }) => zh);

// A server of its own: global settings are changed here.
describe('a MariaDB', () => {
  let mariadb: ScratchMariadb;
  let url: string;
  let root: Orm;
  let serial = 0;
  beforeAll(async () => {
    mariadb = await startScratchMariadb();
  });
  afterAll(() => mariadb.stop());
  beforeEach(async () => {
    url = await mariadb.createDatabase(`fit${++serial}`);
    await applyMigrations({ url, entities, migrations });
  });

  const change = async (statement: string): Promise<void> => {
    ({ orm: root } = await openDatabase({ url, entities, forMigrations: true }));
    await root.em.getConnection().execute(statement);
    await root.close(true);
  };

  test('as it should be is in order', async () => {
    expect(await findings(url)).toEqual([expect.objectContaining({ severity: 'ok' })]);
  });

  test('that does not flush at COMMIT is refused, with the setting to change', async () => {
    await change('set global innodb_flush_log_at_trx_commit = 2');
    try {
      expect(await errors(url)).toEqual([expect.stringContaining('innodb_flush_log_at_trx_commit=2')]);
    } finally {
      await change('set global innodb_flush_log_at_trx_commit = 1');
    }
  });

  test('whose database confuses capitals or lacks characters is refused', async () => {
    await change(`alter database fit${serial} character set latin1 collate latin1_swedish_ci`);
    expect(await errors(url)).toEqual([expect.stringContaining('latin1/latin1_swedish_ci')]);
  });

  test('that cuts values silently is refused', async () => {
    await change("set global sql_mode = ''");
    try {
      expect(await errors(url)).toEqual([expect.stringContaining('STRICT_TRANS_TABLES')]);
    } finally {
      await change('set global sql_mode = default');
    }
  });

  test('with another idea of the time is told of from two seconds on, and refused from a minute on', async () => {
    const off = (seconds: number) => new SteppedClock(new Date(Date.now() + seconds * 1000));
    expect((await findings(url, off(NEVER_AT_ONCE)))[0]).toMatchObject({ severity: 'warning', zh: expect.stringContaining('NTP') });
    expect(await errors(url, off(120))).toEqual([expect.stringContaining('120 秒')]);
  });

  test('without its tables is refused with the command', async () => {
    expect(await errors(await mariadb.createDatabase('empty'))).toEqual([expect.stringContaining('npm run db:migrate')]);
  });

  test('that a newer program has changed is refused', async () => {
    await change("insert into mikro_orm_migrations (name) values ('Migration20990101000000_later')");
    expect(await errors(url)).toEqual([expect.stringContaining('Migration20990101000000_later')]);
  });

  test.each([
    ['with a wrong password', (good: string) => good.replace(/:[^:@]+@/, ':wrong@'), 'ER_ACCESS_DENIED_ERROR'],
    ['without that database', (good: string) => good.replace(/\/fit\d+$/, '/nowhere'), 'ER_BAD_DB_ERROR'],
  ])('asked %s says so', async (_, spoil, code) => {
    expect(await errors(spoil(url))).toEqual([expect.stringContaining(code)]);
  });
});

describe('an SQLite database', () => {
  test('as the product opens it is in order', async () => {
    const { config, remove } = await prepareInstallation();
    expect(await findings(config.DATABASE_URL)).toEqual([expect.objectContaining({ severity: 'ok' })]);
    remove();
  });

  test('that is another kind of file is refused', async () => {
    const { config, remove } = await prepareInstallation({}, { migrated: false });
    expect(await errors(`sqlite:${config.BANK_PUBLIC_KEY_FILE}`)).toEqual([expect.stringContaining('SQLite')]);
    remove();
  });
});
