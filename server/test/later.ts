import type { Installation } from '../installation.js';
import { after, type Clock } from '../platform/clock.js';
import type { Runtime } from '../platform/runtime.js';
import { unitOfWork } from '../platform/unit-of-work.js';

/**
 * The runtime as it will be when so much time has passed, for jobs and the outbox. The gateways keep the present, by which
 * their parties judge the date of a call; so does the database, whose clock an installation compares with its own.
 */
export function later({ runtime, outbox }: Pick<Installation, 'runtime' | 'outbox'>, milliseconds: number): Runtime {
  const clock: Clock = { now: () => after(runtime.clock.now(), milliseconds) };
  return { ...runtime, clock, transact: unitOfWork({ ...runtime, clock, outbox }) };
}
