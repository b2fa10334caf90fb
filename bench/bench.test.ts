import { mkdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { issuance } from './issuance.js';
import { belowFloor, row } from './row.js';

test('the benchmark of issuance runs and gives rows of the agreed shape', async () => {
  mkdirSync('.scratch', { recursive: true });
  const rows = await issuance.run({ quick: true });
  expect(rows.map(({ name }) => name)).toEqual([
    'issuance: embedded authority, RSA-2048, as shipped', 'issuance: the same, ledger not synced',
    'issuance: as shipped, beside signatures on all processors', 'issuance: as shipped, by processor time',
  ]);
  for (const { unit, value, baseline, ratio } of rows) {
    expect(unit).not.toBe('');
    expect(value).toBeGreaterThan(0);
    expect(ratio).toBeCloseTo(value / baseline!, 2);
  }
  expect(rows[0]!.floor).toBe(0.5);
});

test('a ratio below its floor is found, one without a floor is only told', () => {
  const rows = [row('a', 'x/s', 4, { baseline: 10, floor: 0.5 }), row('b', 'x/s', 5, { baseline: 10, floor: 0.5 }), row('c', 'x/s', 1, { baseline: 10 })];
  expect(belowFloor(rows).map(({ name }) => name)).toEqual(['a']);
});
