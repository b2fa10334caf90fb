import type { Clock } from './clock.js';
import type { Random } from './random.js';

/** Ids given out within the millisecond last seen, so that they sort in the order they were made. */
const last = { millisecond: -1, counter: 0 };
const COUNTERS = 0x1000;

/**
 * UUIDv7 (RFC 9562, 5.7; counter of 6.2 method 1 in rand_a): 48 bits of Unix milliseconds, 12 bits that count within
 * one, 62 random bits. Sorts by creation within a process; made by the application, not the database.
 */
export function uuidv7(clock: Clock, random: Random): string {
  const bytes = random.bytes(16);
  const now = clock.now().getTime();
  const counts = now === last.millisecond && last.counter + 1 < COUNTERS;
  // Past 2,048 in one millisecond (a clock that stands still) the order is given up, never the uniqueness.
  last.counter = counts ? last.counter + 1 : bytes.readUInt16BE(6) % (COUNTERS / 2);
  last.millisecond = now;
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt16BE(0x7000 | last.counter, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
