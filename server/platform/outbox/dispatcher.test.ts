import { beforeEach, expect, test } from '@jest/globals';
import { minutes } from '../clock.js';
import { describeOnBothDatabases } from '../../test/harness.js';
import { waitUntil } from '../../test/wait-until.js';
import type { Runtime } from '../runtime.js';
import { systemActor, unitOfWork } from '../unit-of-work.js';
import { Outbox, retryDelay, reviveDelivery } from './dispatcher.js';
import { OutboxDelivery } from './outbox.entity.js';

declare module './store.js' {
  interface DomainEvents {
    'test.happened': { id: string };
  }
}

const actor = systemActor('test');

describeOnBothDatabases('the outbox', (harness) => {
  let outbox: Outbox;
  let runtime: Runtime;

  beforeEach(async () => {
    outbox = new Outbox();
    const { database, clock } = harness();
    const { random } = harness().runtime;
    runtime = { ...harness().runtime, transact: unitOfWork({ db: database, clock, random, outbox }) };
    await runtime.transact(actor, ({ em }) => em.nativeDelete(OutboxDelivery, {}));
  });

  const raise = (id: string) => runtime.transact(actor, (work) => work.raise('test.happened', { id }));
  const deliveries = () => runtime.db.orm.em.fork().findAll(OutboxDelivery);

  test('hands an event to each of its handlers once', async () => {
    const heard: string[] = [];
    outbox.on('test.happened', 'first', async (_, { id }) => void heard.push(`first ${id}`));
    outbox.on('test.happened', 'second', async (_, { id }) => void heard.push(`second ${id}`));
    await raise('a');
    await outbox.drain(runtime);
    await outbox.drain(runtime);
    expect(heard.sort()).toEqual(['first a', 'second a']);
  });

  test('stores nothing of an event whose unit of work is refused', async () => {
    outbox.on('test.happened', 'only', async () => undefined);
    const refused = runtime.transact(actor, async (work) => {
      await work.raise('test.happened', { id: 'b' });
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await deliveries()).toHaveLength(0);
  });

  test('tries a failing handler again after its backoff, not before', async () => {
    let tries = 0;
    outbox.on('test.happened', 'flaky', async () => {
      tries += 1;
      if (tries < 2) throw new Error('not yet');
    });
    await raise('c');
    await outbox.drain(runtime);
    await outbox.drain(runtime);
    expect(tries).toBe(1);
    harness().clock.advance(retryDelay(1));
    await outbox.drain(runtime);
    expect(tries).toBe(2);
    expect((await deliveries()).map((d) => d.state)).toEqual(['DONE']);
  });

  test('gives a handler that never succeeds to the dead letters, and staff can revive it', async () => {
    let broken = true;
    outbox.on('test.happened', 'broken', async () => {
      if (broken) throw new Error('always');
    });
    await raise('d');
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await outbox.drain(runtime);
      harness().clock.advance(minutes(61));
    }
    const [dead] = await deliveries();
    expect(dead).toMatchObject({ state: 'DEAD', attempts: 12, lastError: 'always' });
    broken = false;
    expect(await runtime.transact(actor, ({ em, now }) => reviveDelivery(em, dead!.id, now))).toBe(true);
    await outbox.drain(runtime);
    expect((await deliveries()).map((d) => d.state)).toEqual(['DONE']);
  });

  test('lets another instance take over a try that never ended', async () => {
    const neverEnds = new Promise<void>(() => undefined);
    outbox.on('test.happened', 'stuck', () => neverEnds);
    await raise('e');
    void outbox.drain(runtime);
    await waitUntil(async () => (await deliveries())[0]?.attempts === 1, { what: 'the first try has begun' });
    const heard: string[] = [];
    const other = new Outbox().on('test.happened', 'stuck', async (_, { id }) => void heard.push(id));
    await other.drain(runtime);
    expect(heard).toEqual([]);
    harness().clock.advance(minutes(2));
    await other.drain(runtime);
    expect(heard).toEqual(['e']);
  });

  test('with several dispatchers at once runs each delivery once', async () => {
    const heard: string[] = [];
    const dispatchers = Array.from({ length: 4 }, () => new Outbox().on('test.happened', 'shared', async (_, { id }) => void heard.push(id)));
    outbox.on('test.happened', 'shared', async () => undefined);
    for (let i = 0; i < 20; i += 1) await raise(String(i));
    await Promise.all(dispatchers.map((dispatcher) => dispatcher.drain(runtime)));
    expect(heard.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });
});
