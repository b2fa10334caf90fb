import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom, systemRandom } from './random.js';
import { createSealing, equalHashes } from './sealing.js';

const keys = seededRandom('sealing test');
const oldKey = { id: 'k1', key: keys.bytes(32) };
const newKey = { id: 'k2', key: keys.bytes(32) };
const index = keys.bytes(32);
const sealing = createSealing({ sealing: [oldKey], index }, systemRandom);
const place = { table: 'application', column: 'operator_name', id: 'a1' };

describe('a sealed value', () => {
  test('opens to what was sealed, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => sealing.open(sealing.seal(text, place), place) === text));
  });

  test('shows nothing of the text', () => {
    expect(sealing.seal('陈若溪', place)).not.toContain('陈若溪');
    expect(sealing.seal('same', place)).not.toBe(sealing.seal('same', place));
  });

  test.each([
    ['another row', { ...place, id: 'a2' }],
    ['another column', { ...place, column: 'legal_name' }],
    ['another table', { ...place, table: 'payout' }],
  ])('does not open in %s', (_, elsewhere) => {
    expect(() => sealing.open(sealing.seal('陈若溪', place), elsewhere)).toThrow();
  });

  test('does not open after any one byte changed', () => {
    const sealed = sealing.seal('陈若溪', place);
    const body = Buffer.from(sealed.split('.')[2]!, 'base64url');
    for (let at = 0; at < body.length; at += 1) {
      const altered = Buffer.from(body);
      altered[at]! ^= 1;
      expect(() => sealing.open(`v1.k1.${altered.toString('base64url')}`, place)).toThrow();
    }
  });

  test('sealed under an earlier key opens after rotation, and new values use the new key', () => {
    const before = sealing.seal('x', place);
    const rotated = createSealing({ sealing: [newKey, oldKey], index }, systemRandom);
    expect(rotated.open(before, place)).toBe('x');
    expect(rotated.seal('x', place)).toMatch(/^v1\.k2\./);
    expect(() => sealing.open(rotated.seal('x', place), place)).toThrow('k2');
  });

  test('works for files too', () => {
    const comesBack = (bytes: Uint8Array) => sealing.openBytes(sealing.sealBytes(bytes, place), place).equals(bytes);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), comesBack));
    expect(() => sealing.openBytes(sealing.sealBytes(Buffer.from('x'), place), { ...place, id: 'a2' })).toThrow();
  });
});

describe('a blind index', () => {
  test('is equal for equal values of one domain only', () => {
    expect(sealing.blindIndex('a', '13800138000')).toBe(sealing.blindIndex('a', '13800138000'));
    expect(sealing.blindIndex('a', '13800138000')).not.toBe(sealing.blindIndex('b', '13800138000'));
  });

  test('comparison of hashes refuses other lengths and other content', () => {
    expect(equalHashes('abc', 'abc')).toBe(true);
    expect(equalHashes('abc', 'abd')).toBe(false);
    expect(equalHashes('abc', 'abcd')).toBe(false);
  });
});
