import { describe, expect, test } from '@jest/globals';
import { firstRow, settleCursor, stepCursor } from './row-cursor.js';

describe('the cursor in a live list', () => {
  test('starts on the first row', () => {
    expect(settleCursor(firstRow, ['a', 'b'])).toEqual({ id: 'a', index: 0 });
  });

  test('stays with its record when others come before it', () => {
    expect(settleCursor({ id: 'b', index: 1 }, ['x', 'y', 'a', 'b'])).toEqual({ id: 'b', index: 3 });
  });

  test('keeps its place when its record is gone', () => {
    expect(settleCursor({ id: 'b', index: 1 }, ['a', 'c', 'd'])).toEqual({ id: 'c', index: 1 });
  });

  test('falls back to the last row when the list got shorter', () => {
    expect(settleCursor({ id: 'd', index: 3 }, ['a', 'b'])).toEqual({ id: 'b', index: 1 });
  });

  test('moves by one and stops at both ends', () => {
    const ids = ['a', 'b'];
    expect(stepCursor({ id: 'a', index: 0 }, 1, ids).id).toBe('b');
    expect(stepCursor({ id: 'b', index: 1 }, 1, ids).id).toBe('b');
    expect(stepCursor({ id: 'a', index: 0 }, -1, ids).id).toBe('a');
  });

  test('stands nowhere in an empty list', () => {
    expect(stepCursor(firstRow, 1, [])).toEqual({ id: null, index: 0 });
  });
});
