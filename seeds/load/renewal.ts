import type { Random } from '../../server/platform/random.js';

/** What changes in every row of a clone. */
export interface Renewal {
  /** New ids by the template's, for all rows of the case. */
  readonly ids: ReadonlyMap<string, string>;
  /** Milliseconds by which every moment moves. */
  readonly shift: number;
}

/** Moments beyond stand for "never". */
const NEVER = Date.UTC(9000, 0);

/** The row with ids of the clone wherever an id of the template stood, and all moments moved. */
export function renewed<T extends object>(row: T, { ids, shift }: Renewal): T {
  const changes: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row) as [string, unknown][]) {
    if (value instanceof Date) {
      if (value.getTime() < NEVER) changes[column] = new Date(value.getTime() + shift);
    } else if (typeof value === 'string') {
      const id = ids.get(value);
      if (id !== undefined) changes[column] = id;
    }
  }
  return { ...row, ...changes };
}

/** Another UUIDv7 of the same moment and order: time and counter stay, the 62 random bits are drawn anew. */
export function idLike(id: string, random: Random): string {
  const bytes = random.bytes(8);
  bytes[0] = (bytes[0]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${id.slice(0, 19)}${hex.slice(0, 4)}-${hex.slice(4)}`;
}
