import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Runtime } from '../runtime.js';
import { Outbox } from './dispatcher.js';
import { OutboxLoop } from './loop.js';

/** An outbox whose drains the test begins and ends; the table itself is tested with the dispatcher. */
class HeldOutbox extends Outbox {
  readonly drains: { readonly keepGoing: () => boolean; readonly end: () => void; readonly fail: () => void }[] = [];

  override drain(_: Runtime, keepGoing: () => boolean): Promise<number> {
    return new Promise((resolve, reject) => {
      this.drains.push({ keepGoing, end: () => resolve(0), fail: () => reject(new Error('database away')) });
    });
  }
}

const runtime = { log: { error: () => undefined } } as unknown as Runtime; // all the loop itself uses

describe('the outbox loop', () => {
  let outbox: HeldOutbox;
  let loop: OutboxLoop;
  beforeEach(() => {
    jest.useFakeTimers();
    outbox = new HeldOutbox();
    loop = new OutboxLoop(outbox, runtime);
    loop.start();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const settle = () => jest.advanceTimersByTimeAsync(0);

  test('looks at once when it starts, and every two seconds without being asked', async () => {
    expect(outbox.drains).toHaveLength(1);
    outbox.drains[0]!.end();
    await jest.advanceTimersByTimeAsync(2000);
    expect(outbox.drains).toHaveLength(2);
  });

  test('works at once when something was raised', async () => {
    outbox.drains[0]!.end();
    await settle();
    outbox.nudge();
    expect(outbox.drains).toHaveLength(2);
  });

  test('drains one at a time, and once more for any number of nudges meanwhile', async () => {
    outbox.nudge();
    outbox.nudge();
    expect(outbox.drains).toHaveLength(1);
    outbox.drains[0]!.end();
    await settle();
    expect(outbox.drains).toHaveLength(2);
    outbox.drains[1]!.end();
    await settle();
    expect(outbox.drains).toHaveLength(2);
  });

  test('goes on after a drain that failed', async () => {
    outbox.drains[0]!.fail();
    await jest.advanceTimersByTimeAsync(2000);
    expect(outbox.drains).toHaveLength(2);
  });

  test('stops after the handler that is running, and is not woken again', async () => {
    const stopped = loop.stop();
    expect(outbox.drains[0]!.keepGoing()).toBe(false);
    outbox.nudge();
    outbox.drains[0]!.end();
    await stopped;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(outbox.drains).toHaveLength(1);
  });
});
