import type { Clock } from '../../server/platform/clock.js';

/** The machine's clock, moved ahead: leases and waiting times pass without waiting for them. */
export class ShiftedClock implements Clock {
  shiftMs = 0;

  now(): Date {
    return new Date(Date.now() + this.shiftMs);
  }
}
