import { describe, expect, test } from '@jest/globals';
import { glyphOutlines, unitsPerEm } from './glyph-outlines.js';

describe('glyph outlines', () => {
  test('a Chinese character takes a whole em, a digit less', () => {
    const [character, digit] = glyphOutlines('regular', '深1');
    expect(character?.advance).toBe(unitsPerEm);
    expect(digit?.advance).toBeLessThan(unitsPerEm * 0.6);
  });

  test('stand on the baseline: the contour lies above it, y pointing down', () => {
    const [outline] = glyphOutlines('bold', 'H');
    const heights = [...(outline?.path.matchAll(/[\d.-]+ (-?[\d.]+)/g) ?? [])].map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBeLessThan(-60);
    expect(Math.max(...heights)).toBe(0);
  });

  test('a blank has a width and no contour', () => {
    const [outline] = glyphOutlines('regular', ' ');
    expect(outline?.path).toBe('');
    expect(outline?.advance).toBeGreaterThan(10);
  });

  test('a character that the font lacks is an error that names it', () => {
    expect(() => glyphOutlines('hand', '\u{2a6a5}')).toThrow('no glyph for U+2A6A5');
  });
});
