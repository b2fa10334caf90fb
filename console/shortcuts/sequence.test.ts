import { describe, expect, test } from '@jest/globals';
import { parseChord } from './chord.js';
import { advance, parseSequence, sequenceWindowMs, type Pending } from './sequence.js';

const binding = (name: string, ...keys: string[]) => ({ name, sequences: keys.map(parseSequence) });
const rotate = binding('rotate', 'R');
const reports = binding('reports', 'G R');
const reject = binding('reject', 'X');
const zoom = binding('zoom', '+', '=');
const all = [rotate, reports, reject, zoom];

/** Types keys 100 ms apart and tells what fired. */
function typing(keys: string[], gapMs = 100): string[] {
  let pending: Pending | null = null;
  const fired: string[] = [];
  keys.forEach((key, i) => {
    const outcome = advance(pending, parseChord(key), i * gapMs, all);
    pending = outcome.pending;
    if (outcome.fired) fired.push(outcome.fired.name);
  });
  return fired;
}

describe('shortcuts of several keys', () => {
  test('G then R goes to reports and does not rotate', () => {
    expect(typing(['G', 'R'])).toEqual(['reports']);
  });

  test('R alone rotates', () => {
    expect(typing(['R', 'R'])).toEqual(['rotate', 'rotate']);
  });

  test('a slip after G fires nothing, so no decision opens by accident', () => {
    expect(typing(['G', 'X'])).toEqual([]);
  });

  test('after the slip the next key counts by itself', () => {
    expect(typing(['G', 'X', 'X'])).toEqual(['reject']);
  });

  test('G is forgotten when the second key comes late', () => {
    expect(typing(['G', 'R'], sequenceWindowMs + 1)).toEqual(['rotate']);
  });

  test('each way of typing a shortcut fires it', () => {
    expect(typing(['+', '='])).toEqual(['zoom', 'zoom']);
  });

  test('of two bindings for one key the first in order wins', () => {
    const outcome = advance(null, parseChord('R'), 0, [binding('dialog', 'R'), rotate]);
    expect(outcome.fired?.name).toBe('dialog');
  });
});
