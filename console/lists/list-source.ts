import type { Identifier, RaRecord } from 'ra-core';

/** One page of a list as the API gives it. */
export interface ListPage<R> {
  readonly items: readonly R[];
  /** Cursor of the page after this one. */
  readonly next?: string | null;
  /** How many there are in all, up to 10,000. */
  readonly count?: number;
  /** There are more than `count` tells. */
  readonly capped?: boolean;
}

export interface ListQuery {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly first: number;
  readonly after: string | null;
  readonly signal?: AbortSignal;
}

/** Where one kind of list comes from. */
export type ListSource = (query: ListQuery) => Promise<ListPage<RaRecord & { id: Identifier }>>;

/** What a list knows of its own size. */
export interface ListMeta {
  readonly count?: number;
  readonly capped?: boolean;
}

/** A filter's value where it is a text that was filled in. */
export function filterText(filter: ListQuery['filter'], name: string): string | null {
  const value = filter[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
