import { expect, test } from '@jest/globals';
import { atMost } from './at-most.js';

test('never more at a time than there are lanes, all of them done, in the order they came', async () => {
  const inLane = atMost(2);
  const begun: number[] = [];
  let [running, most] = [0, 0];
  const results = await Promise.all(Array.from({ length: 7 }, (_, index) => inLane(async () => {
    begun.push(index);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return index * 10;
  })));
  expect([most, begun, results]).toEqual([2, [0, 1, 2, 3, 4, 5, 6], [0, 10, 20, 30, 40, 50, 60]]);
});

test('a lane whose work failed is free again', async () => {
  const inLane = atMost(1);
  await expect(inLane(async () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  await expect(inLane(async () => 'done')).resolves.toBe('done');
});
