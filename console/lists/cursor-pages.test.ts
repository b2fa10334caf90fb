import { describe, expect, test } from '@jest/globals';
import { cursorPages } from './cursor-pages.js';
import { filterText, type ListQuery } from './list-source.js';

/** A source of `size` numbered records that notes what it was asked. */
function numbers(size: number) {
  const asked: ListQuery[] = [];
  const source = (query: ListQuery) => {
    asked.push(query);
    const from = Number(query.after ?? 0);
    const to = Math.min(size, from + query.first);
    const items = Array.from({ length: to - from }, (_, i) => ({ id: from + i }));
    return Promise.resolve({ items, next: to < size ? String(to) : null });
  };
  return { asked, pages: cursorPages(source) };
}

const ids = (page: { items: readonly { id: unknown }[] }) => page.items.map(({ id }) => id);

describe('numbered pages over cursors', () => {
  test('each page begins where the one before ended', async () => {
    const { pages, asked } = numbers(5);
    await pages({ filter: {}, page: 1, perPage: 2 });
    expect(ids(await pages({ filter: {}, page: 2, perPage: 2 }))).toEqual([2, 3]);
    expect(asked).toHaveLength(2);
  });

  test('a page opened at once is walked to', async () => {
    const { pages } = numbers(5);
    expect(ids(await pages({ filter: {}, page: 3, perPage: 2 }))).toEqual([4]);
  });

  test('past the end there is nothing, and nothing is asked for', async () => {
    const { pages, asked } = numbers(2);
    await pages({ filter: {}, page: 1, perPage: 2 });
    expect(ids(await pages({ filter: {}, page: 2, perPage: 2 }))).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('another filter has cursors of its own', async () => {
    const { pages, asked } = numbers(5);
    await pages({ filter: { tab: 'MINE' }, page: 1, perPage: 2 });
    await pages({ filter: { tab: 'OVERDUE' }, page: 2, perPage: 2 });
    expect(asked.map(({ filter, after }) => [filter['tab'], after])).toEqual([
      ['MINE', null],
      ['OVERDUE', null],
      ['OVERDUE', '2'],
    ]);
  });
});

describe('a filter’s text', () => {
  test.each([
    [' A ', 'A'],
    ['  ', null],
    [undefined, null],
    [7, null],
  ])('%p reads %p', (value, read) => {
    expect(filterText({ name: value }, 'name')).toBe(read);
  });
});
