import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import type { Shortcut } from '../shortcuts/registry.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { firstRow, settleCursor, stepCursor, type RowCursor } from './row-cursor.js';

export interface RowCursorOptions {
  readonly openLabel?: string;
  /** Whether the keys move it. */
  readonly walked?: boolean;
  readonly onOpen: (index: number) => void;
}

/** A cursor over live rows, with its keys. */
export function useRowCursor(ids: readonly string[], { openLabel, walked = true, onOpen }: RowCursorOptions) {
  const text = useText();
  const [kept, setCursor] = useState<RowCursor>(firstRow);
  const cursor = settleCursor(kept, ids);
  const walk = { group: 'list' as const, repeats: true };
  const shortcuts: Shortcut[] = [
    { keys: 'J', label: text('list.down'), ...walk, run: () => setCursor(stepCursor(cursor, 1, ids)) },
    { keys: 'K', label: text('list.up'), ...walk, run: () => setCursor(stepCursor(cursor, -1, ids)) },
    ...(openLabel
      ? [{ keys: 'Enter', label: openLabel, group: 'list' as const, run: () => onOpen(cursor.index) }]
      : []),
  ];
  useShortcuts(walked ? shortcuts : []);
  return { cursor, setCursor };
}
