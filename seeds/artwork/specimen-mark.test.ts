import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { specimenPattern } from './specimen-mark.js';

const frames = fc.record({ width: fc.integer({ min: 300, max: 2000 }), height: fc.integer({ min: 300, max: 2000 }) });

function places(pattern: string): { x: number; y: number }[] {
  return [...pattern.matchAll(/translate\(([\d.]+) ([\d.]+)\) rotate\(-18\)/g)]
    .map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

describe('the specimen marks', () => {
  test('stand in the upper and the lower half of any frame, and never outside', () => {
    fc.assert(fc.property(frames, ({ width, height }) => {
      const marks = places(specimenPattern(width, height, 0.2));
      expect(marks.some(({ y }) => y < height / 2)).toBe(true);
      expect(marks.some(({ y }) => y > height / 2)).toBe(true);
      expect(marks.every(({ x, y }) => x > 0 && x < width && y > 0 && y < height)).toBe(true);
    }));
  });
});
