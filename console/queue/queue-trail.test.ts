import { describe, expect, test } from '@jest/globals';
import { neighbour, rememberTrail } from './queue-trail.js';

describe('walking the queue', () => {
  test('goes to the case before and after', () => {
    rememberTrail(['a', 'b', 'c']);
    expect(neighbour('b', 1)).toBe('c');
    expect(neighbour('b', -1)).toBe('a');
  });

  test('ends at both ends', () => {
    rememberTrail(['a', 'b']);
    expect(neighbour('b', 1)).toBeNull();
    expect(neighbour('a', -1)).toBeNull();
  });

  test('goes nowhere from a case that was opened by a link', () => {
    rememberTrail(['a', 'b']);
    expect(neighbour('z', 1)).toBeNull();
    expect(neighbour('z', -1)).toBeNull();
  });
});
