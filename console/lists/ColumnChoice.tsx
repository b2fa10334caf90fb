import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useStore, useTranslate } from 'ra-core';
import { useState } from 'react';
import type { Column } from './column.js';

/** The columns one has not hidden, in their order. */
export function useVisibleColumns<R>(
  name: string,
  columns: readonly Column<R>[],
): [readonly Column<R>[], (hidden: readonly string[]) => void] {
  const [hidden, hide] = useStore<readonly string[]>(`columns.${name}`, []);
  return [columns.filter(({ key, always }) => always || !hidden.includes(key)), hide];
}

export interface ColumnChoiceProps<R> {
  readonly columns: readonly Column<R>[];
  readonly visible: readonly Column<R>[];
  readonly onChoose: (hidden: readonly string[]) => void;
}

export function ColumnChoice<R>({ columns, visible, onChoose }: ColumnChoiceProps<R>) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const shown = new Set(visible.map(({ key }) => key));
  const toggle = (key: string) =>
    onChoose(columns.map((column) => column.key).filter((other) => shown.has(other) === (other === key)));
  return (
    <>
      <Button variant="text" aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {translate('ra.action.select_columns')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {columns.map(({ key, header, always }) => (
          <MenuItem
            key={key}
            role="menuitemcheckbox"
            aria-checked={shown.has(key)}
            disabled={always}
            onClick={() => toggle(key)}
          >
            {shown.has(key) ? '✓' : '　'} {header}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
