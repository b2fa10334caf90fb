import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { entities } from '../../entities.js';
import { openDatabase, type Database } from '../../platform/database/database.js';
import type { Runtime } from '../../platform/runtime.js';
import { unitOfWork } from '../../platform/unit-of-work.js';
import { BankLoop, TICK_MS } from '../../test/bank-loop.js';
import { databaseKinds } from '../../test/harness.js';
import { fetchEntries } from '../treasury/commands/fetch-entries.js';
import { queryOpenPayouts } from '../treasury/commands/query-open-payouts.js';
import { reconcile } from '../treasury/commands/reconcile.js';
import { ReconciliationException } from '../treasury/reconciliation-exception.entity.js';
import { pursueVerification } from './commands/pursue-verification.js';
import { submitAttempt } from './commands/submit-attempt.js';

const INSTANCES = 3;

describe.each(databaseKinds)('several servers on one database (%s)', (kind) => {
  let loop: BankLoop;
  let databases: Database[];
  let servers: Runtime[];
  beforeAll(async () => {
    loop = await BankLoop.open(kind);
    const { runtime, databaseUrl: url, outbox } = loop.harness;
    databases = await Promise.all(Array.from({ length: INSTANCES }, () => openDatabase({ url, entities, poolSize: 4 })));
    servers = databases.map((db) => ({ ...runtime, db, transact: unitOfWork({ ...runtime, db, outbox }) }));
  });
  afterAll(async () => {
    await Promise.all(databases.map((db) => db.orm.close(true)));
    await loop.close();
  });

  const bank = () => loop.harness.gateways.bank;
  const everywhere = (work: (server: Runtime) => Promise<unknown>) => Promise.allSettled(servers.map(work));

  test('verification called for everywhere at once plans one attempt', async () => {
    const { id } = await loop.approved();
    await everywhere((server) => pursueVerification(server, { applicationId: id, cause: 'one-and-the-same' }));
    expect(await loop.attempts(id)).toHaveLength(1);
  });

  test('an attempt submitted everywhere at once is sent once', async () => {
    const { id, account } = await loop.approved();
    await pursueVerification(servers[0]!, { applicationId: id, cause: `for ${id.slice(0, 20)}` });
    const [attempt] = await loop.attempts(id);
    await everywhere((server) => submitAttempt(server, bank(), attempt!.id));
    expect(await loop.transfersTo(account)).toMatchObject([{ submissions: 1 }]);
    expect(await loop.application(id)).toMatchObject({ payoutsReleased: 1 });
  });

  test('outboxes drained side by side and jobs run without their lease still pay, match and pass once each', async () => {
    const cases = await Promise.all(Array.from({ length: 3 }, () => loop.approved()));
    for (let round = 0; round < 3; round += 1) {
      loop.advance(TICK_MS);
      await everywhere((server) => loop.harness.outbox.drain(server));
      await everywhere((server) => queryOpenPayouts(server, bank()));
      await everywhere((server) => fetchEntries(server, bank()));
      await everywhere((server) => reconcile(server, bank().account));
    }
    await loop.tick(2);
    for (const { id, account } of cases) {
      expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
      expect(await loop.transfersTo(account)).toMatchObject([{ submissions: 1 }]);
      expect(await loop.exceptions(id)).toEqual([]);
    }
    expect(await loop.harness.runtime.db.orm.em.fork().count(ReconciliationException, {})).toBe(0);
  }, 60_000);
});
