import type { ReactNode } from 'react';

export interface Column<R> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  readonly align?: 'right';
  /** Cannot be hidden: it is what the row is known by. */
  readonly always?: boolean;
}
