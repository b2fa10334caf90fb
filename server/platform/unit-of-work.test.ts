import { describe, expect, test } from '@jest/globals';
import { OutboxEvent } from './outbox/outbox.entity.js';
import { CalendarDay } from '../modules/calendar/calendar-day.entity.js';
import { describeOnBothDatabases } from '../test/harness.js';
import { systemActor } from './unit-of-work.js';

const actor = systemActor('test');

describeOnBothDatabases('a unit of work', (harness) => {
  test('commits what it wrote', async () => {
    await harness().runtime.transact(actor, ({ em }) => em.insert(CalendarDay, { day: '2026-01-01', kind: 'OFF', name: 'a' }));
    expect(await harness().database.orm.em.fork().count(CalendarDay, { day: '2026-01-01' })).toBe(1);
  });

  test('leaves nothing behind when the closure refuses', async () => {
    const refused = harness().runtime.transact(actor, async ({ em }) => {
      await em.insert(CalendarDay, { day: '2026-01-02', kind: 'OFF', name: 'a' });
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await harness().database.orm.em.fork().count(CalendarDay, { day: '2026-01-02' })).toBe(0);
  });

  test('of 40 at once, each adding one to the same row, none is lost', async () => {
    await harness().runtime.transact(actor, ({ em }) => em.insert(CalendarDay, { day: '2026-01-03', kind: 'OFF', name: '0' }));
    const addOne = () =>
      harness().runtime.transact(actor, async ({ em }) => {
        for (;;) {
          const { name } = await em.findOneOrFail(CalendarDay, { day: '2026-01-03' }, { disableIdentityMap: true });
          const changed = await em.nativeUpdate(CalendarDay, { day: '2026-01-03', name }, { name: String(Number(name) + 1) });
          if (changed === 1) return;
        }
      });
    await Promise.all(Array.from({ length: 40 }, addOne));
    const row = await harness().database.orm.em.fork().findOneOrFail(CalendarDay, { day: '2026-01-03' });
    expect(row.name).toBe('40');
  });

  test('two that lock two rows in opposite order both end, one of them by running again', async () => {
    const days = ['2026-01-04', '2026-01-05'];
    await harness().runtime.transact(actor, ({ em }) => em.insertMany(CalendarDay, days.map((day) => ({ day, kind: 'OFF' as const, name: '' }))));
    const touchBoth = (order: string[]) =>
      harness().runtime.transact(actor, async ({ em }) => {
        for (const day of order) await em.nativeUpdate(CalendarDay, { day }, { name: `${order.join()}${Math.random()}` });
      });
    const rounds = Array.from({ length: 10 }, (_, i) => touchBoth(i % 2 ? days : [...days].reverse()));
    await expect(Promise.all(rounds)).resolves.toHaveLength(10);
  });
});

describe('reads beside an open transaction', () => {
  // SQLite only: the embedded database must not stall a reader behind a writer.
  describeOnBothDatabases('of the same process', (harness) => {
    test('see the last committed state without waiting', async () => {
      await harness().runtime.transact(actor, async ({ em }) => {
        await em.insert(CalendarDay, { day: '2026-02-01', kind: 'OFF', name: 'x' });
        expect(await harness().database.orm.em.fork().count(CalendarDay, { day: '2026-02-01' })).toBe(0);
      });
      expect(await harness().database.orm.em.fork().count(OutboxEvent, {})).toBe(0);
    });
  });
});
