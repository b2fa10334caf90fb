import { expect, test } from '@jest/globals';
import { SteppedClock } from './clock.js';
import { uuidv7 } from './ids.js';
import { systemRandom } from './random.js';

test('ids of one millisecond sort in the order they were made, and stay unique', () => {
  const clock = new SteppedClock(new Date('2026-06-10T02:00:00Z'));
  const ids = Array.from({ length: 1000 }, () => uuidv7(clock, systemRandom));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(1000);
});

test('ids of a later millisecond sort after earlier ones', () => {
  const clock = new SteppedClock(new Date('2026-06-10T02:00:00Z'));
  const earlier = uuidv7(clock, systemRandom);
  clock.advance(1);
  expect(uuidv7(clock, systemRandom) > earlier).toBe(true);
});

test('an id is a version 7 UUID that carries its moment', () => {
  const id = uuidv7(new SteppedClock(new Date(0x0123456789ab)), systemRandom);
  expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
