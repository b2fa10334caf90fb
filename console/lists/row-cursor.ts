/** Where the cursor stands: by the record, and by place for when the record goes. */
export interface RowCursor {
  readonly id: string | null;
  readonly index: number;
}

export const firstRow: RowCursor = { id: null, index: 0 };

/** The cursor on the rows as they are now: with its record if it is still there, else in its place. */
export function settleCursor(cursor: RowCursor, ids: readonly string[]): RowCursor {
  const found = cursor.id === null ? -1 : ids.indexOf(cursor.id);
  const index = Math.max(0, Math.min(found >= 0 ? found : cursor.index, ids.length - 1));
  return { id: ids[index] ?? null, index };
}

/** One row up or down; at the ends it stays. */
export function stepCursor(cursor: RowCursor, by: 1 | -1, ids: readonly string[]): RowCursor {
  const now = settleCursor(cursor, ids);
  const index = Math.max(0, Math.min(now.index + by, ids.length - 1));
  return { id: ids[index] ?? null, index };
}
