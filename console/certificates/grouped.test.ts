import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { grouped } from './grouped.js';

describe('a digest shown to people', () => {
  test('stands in groups of four capitals', () => {
    expect(grouped('ab12cd34ef')).toBe('AB12 CD34 EF');
    expect(grouped('')).toBe('');
  });

  test('is the same digest without its spaces', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9a-f]{1,80}$/), (digest) => {
      expect(grouped(digest).replaceAll(' ', '').toLowerCase()).toBe(digest);
    }));
  });
});
