import { setTimeout as timer } from 'node:timers/promises';
import { DriverStop } from '../outcome/driver-stop.js';

/** A wait that Ctrl-C ends. */
export const pauseFor = (signal: AbortSignal) => async (milliseconds: number): Promise<void> => {
  try {
    await timer(milliseconds, undefined, { signal });
  } catch (cause) {
    throw new DriverStop('INTERRUPTED', { cause });
  }
};
