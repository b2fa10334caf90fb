import { invalidInput } from './errors.js';

/** Keyset paging: never more than this per page. */
export const MAX_PAGE = 100;
/** Lists count to here and then say "10,000+". */
export const COUNT_CEILING = 10_000;

export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Cursor of the next page, null on the last. */
  readonly next: string | null;
}

export interface CappedCount {
  readonly count: number;
  /** True where there are more than COUNT_CEILING. */
  readonly capped: boolean;
}

export function pageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_PAGE) return first;
  throw invalidInput('first', `每页条数应在 1 到 ${MAX_PAGE} 之间`, `first must be between 1 and ${MAX_PAGE}`);
}

/** A cursor is the sort key of the last row: strings, numbers and null only. Never personal data. */
export type SortKey = readonly (string | number | null)[];

export function encodeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

export function decodeCursor(cursor: string, length: number): SortKey {
  const refused = invalidInput('after', '翻页标记无效，请从第一页重新开始', 'the page cursor is not valid; start from the first page');
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refused;
  }
  const valid = Array.isArray(key) && key.length === length && key.every((v) => v === null || ['string', 'number'].includes(typeof v));
  if (!valid) throw refused;
  return key as SortKey;
}

/** Cuts `first + 1` fetched rows into a page: the extra row only tells that there is more. */
export function toPage<T>(fetched: readonly T[], first: number, keyOf: (item: T) => SortKey): Page<T> {
  const items = fetched.slice(0, first);
  const last = items.at(-1);
  return { items, next: fetched.length > first && last ? encodeCursor(keyOf(last)) : null };
}
