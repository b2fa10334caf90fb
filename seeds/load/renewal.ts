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

/** Where a row has moments and texts that may be ids. */
interface Places {
  readonly moments: readonly (readonly [column: string, epoch: number])[];
  readonly texts: readonly (readonly [column: string, text: string])[];
}

/** Templates are renewed thousands of times: what stands where in them is found once. */
const known = new WeakMap<object, Places>();

function placesOf(row: object): Places {
  const found = known.get(row) ?? findPlaces(row);
  known.set(row, found);
  return found;
}

function findPlaces(row: object): Places {
  const columns = Object.entries(row) as [string, unknown][];
  return {
    moments: columns.flatMap(([column, value]) =>
      (value instanceof Date && value.getTime() < NEVER ? [[column, value.getTime()] as const] : [])),
    texts: columns.flatMap(([column, value]) => (typeof value === 'string' && isId(value) ? [[column, value] as const] : [])),
  };
}

const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(text);

/** The row with ids of the clone wherever an id of the template stood, and all moments moved. */
export function renewed<T extends object>(row: T, { ids, shift }: Renewal): T {
  const { moments, texts } = placesOf(row);
  const changes: Record<string, unknown> = {};
  for (const [column, epoch] of moments) changes[column] = new Date(epoch + shift);
  for (const [column, id] of texts) {
    const renewedId = ids.get(id);
    if (renewedId !== undefined) changes[column] = renewedId;
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
