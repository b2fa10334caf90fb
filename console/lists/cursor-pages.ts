import type { ListPage, ListQuery, ListSource } from './list-source.js';

export interface NumberedQuery {
  readonly filter: ListQuery['filter'];
  /** Counts from 1. */
  readonly page: number;
  readonly perPage: number;
  readonly signal?: AbortSignal;
}

/**
 * Gives pages by number where the API gives them by cursor. Cursors met on the way are kept per filter;
 * a page that was not reached yet is walked to.
 */
export function cursorPages(source: ListSource): (query: NumberedQuery) => ReturnType<ListSource> {
  const cursors = new Map<string, string | null>();
  const key = ({ filter, perPage }: NumberedQuery, page: number) => JSON.stringify([filter, perPage, page]);

  const fetchPage = async (query: NumberedQuery): ReturnType<ListSource> => {
    const after = query.page === 1 ? null : await cursorOf(query);
    if (query.page > 1 && after === null) return { items: [], next: null };
    const page = await source({ filter: query.filter, first: query.perPage, after, signal: query.signal });
    cursors.set(key(query, query.page + 1), page.next ?? null);
    return page;
  };

  const cursorOf = async (query: NumberedQuery): Promise<string | null> => {
    const known = cursors.get(key(query, query.page));
    if (known !== undefined) return known;
    const before: ListPage<unknown> = await fetchPage({ ...query, page: query.page - 1 });
    return before.next ?? null;
  };

  return fetchPage;
}
