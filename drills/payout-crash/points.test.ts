import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../server/platform/random.js';
import { drawKill, pointsOf, type Recordings } from './points.js';
import type { Weather } from './weather.js';

const recordings: Recordings = new Map<Weather, Record<string, number>>([
  ['CLEAR', { 'before begin': 9, 'before POST /v1/transfers': 1 }],
  ['CUT_AFTER', { 'before begin': 12, 'before GET /v1/transfers/{requestNo}': 2 }],
]);

test('every recorded point has its turn, calls to the bank first', () => {
  const points = pointsOf(recordings, seededRandom('a'));
  expect([...points].sort()).toEqual([
    'before GET /v1/transfers/{requestNo}',
    'before POST /v1/transfers',
    'before begin',
  ]);
  expect(points.at(-1)).toBe('before begin');
});

test('a kill falls only where the recording passed', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...pointsOf(recordings, seededRandom('a'))), (seed, label) => {
      const { weather, occurrence } = drawKill(recordings, label, seededRandom(seed));
      expect(occurrence).toBeGreaterThanOrEqual(1);
      expect(occurrence).toBeLessThanOrEqual(recordings.get(weather)![label]!);
    }),
  );
});
