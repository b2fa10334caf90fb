import { expect, test } from '@jest/globals';
import { minutes } from '../clock.js';
import { describeOnBothDatabases } from '../../test/harness.js';
import { systemActor } from '../unit-of-work.js';
import { JobLease } from './job-lease.entity.js';
import { JobLeaseLost, acquireLease, fencedRuntime, releaseLease } from './lease.js';
import { JobRunner } from './runner.js';

describeOnBothDatabases('a scheduled slot', (harness) => {
  const leaseOf = (name: string) => harness().database.orm.em.fork().findOneOrFail(JobLease, { name });

  test('is run by one of eight instances', async () => {
    const { runtime, clock } = harness();
    const taken = await Promise.all(Array.from({ length: 8 }, (_, i) => acquireLease(runtime, 'one', clock.now(), `instance-${i}`)));
    expect(taken.filter((fence) => fence !== undefined)).toEqual([1]);
  });

  test('is not run again by an instance whose clock is late', async () => {
    const { runtime, clock } = harness();
    const slot = clock.now();
    const fence = await acquireLease(runtime, 'late', slot, 'a');
    await releaseLease(runtime, 'late', fence!);
    clock.advance(1000);
    expect(await acquireLease(runtime, 'late', slot, 'b')).toBeUndefined();
  });

  test('passes on when its instance died, and the dead one can write nothing more', async () => {
    const { runtime, clock } = harness();
    const first = await acquireLease(runtime, 'died', clock.now(), 'a');
    const zombie = fencedRuntime(runtime, 'died', first!);
    clock.advance(minutes(3));
    const second = await acquireLease(runtime, 'died', clock.now(), 'b');
    expect(second).toBe(2);
    await expect(zombie.transact(systemActor('zombie'), async () => 'written')).rejects.toThrow(JobLeaseLost);
  });

  test('a unit of work of the job renews its lease', async () => {
    const { runtime, clock } = harness();
    const fence = await acquireLease(runtime, 'long', clock.now(), 'a');
    clock.advance(minutes(1));
    await fencedRuntime(runtime, 'long', fence!).transact(systemActor('job'), async () => undefined);
    clock.advance(minutes(1.5));
    expect(await acquireLease(runtime, 'long', clock.now(), 'b')).toBeUndefined();
  });

  test('records a failure with its reason, and the next slot runs', async () => {
    const { runtime, clock } = harness();
    let fails = true;
    const job = { name: 'fails', schedule: '0 0 3 * * *', run: async () => { if (fails) throw new Error('disk full'); } };
    const runner = new JobRunner(runtime, 'a', [job]);
    await expect(runner.runNow('fails')).rejects.toThrow('disk full');
    expect(await leaseOf('fails')).toMatchObject({ outcome: 'FAILED', lastError: 'disk full' });
    fails = false;
    clock.advance(1000);
    expect(await runner.runNow('fails')).toBe(true);
    expect(await leaseOf('fails')).toMatchObject({ outcome: 'DONE', lastError: null });
  });
});
