import { expect, test } from '@jest/globals';
import { isLately, readNonce, SeenNonces } from './seen-nonces.js';

const now = Date.parse('2026-06-10T02:00:00Z');
const at = (ms: number) => String(Math.floor((now + ms) / 1000));

test('a nonce is let in once, and remembered for as long as a copy of its request could be of lately', () => {
  const seen = new SeenNonces();
  expect([seen.firstTime('a', now), seen.firstTime('a', now), seen.firstTime('a', now + 600_000)]).toEqual([true, false, false]);
  expect([seen.firstTime('b', now + 600_001), seen.firstTime('a', now + 600_001)]).toEqual([true, true]);
});

test.each([[0, true], [300_000, true], [-300_000, true], [301_000, false], [-301_000, false]])('%i ms off is of lately: %s', (off, lately) => {
  expect(isLately(at(off), now)).toBe(lately);
});

test.each(['', 'soon', '-1', '1e9', '9'.repeat(13)])('%j is no timestamp', (text) => expect(isLately(text, now)).toBe(false));

test.each([['a'.repeat(16), true], ['a'.repeat(15), false], ['a'.repeat(65), false], ['aaaaaaaaaaaaaaa ', false]])('%j is a nonce: %s', (text, fit) => {
  expect(readNonce(text) !== '').toBe(fit);
});
