import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, pageSize, toPage } from './paging.js';

describe('keyset paging', () => {
  test('visits every row once, in order, whatever the page size', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (numbers, first) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const visited: number[] = [];
        for (let after: string | null = null, more = true; more; more = after !== null) {
          const from: number = after === null ? -1 : Number(decodeCursor(after, 1)[0]);
          const page = toPage(sorted.filter((n) => n > from).slice(0, first + 1), first, (n) => [n]);
          visited.push(...page.items);
          after = page.next;
        }
        expect(visited).toEqual(sorted);
      }),
    );
  });

  test.each(['', 'x', Buffer.from('{}').toString('base64url'), encodeCursor([1, 2]), Buffer.from('[true]').toString('base64url')])(
    'refuses a cursor it did not make: %p',
    (cursor) => {
      expect(() => decodeCursor(cursor, 1)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    },
  );

  test.each([0, -1, 101, 1.5, NaN])('refuses a page of %p', (first) => {
    expect(() => pageSize(first)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});
