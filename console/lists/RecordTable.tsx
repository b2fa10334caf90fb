import { useListContext, type RaRecord } from 'ra-core';
import { useEffect, useRef, type ReactNode } from 'react';
import { ErrorCard } from '../components/ErrorCard.js';
import { ColumnChoice, useVisibleColumns } from './ColumnChoice.js';
import type { Column } from './column.js';
import { ListFoot } from './ListFoot.js';
import styles from './RecordTable.module.css';
import { SkeletonRows } from './SkeletonRows.js';
import { useRowCursor } from './use-row-cursor.js';

export interface RecordTableProps<R extends RaRecord<string>> {
  /** Names the list, e.g. "Queue", also for remembering its columns. */
  readonly name:
    | 'queue' | 'payouts' | 'statements' | 'exceptions' | 'invoices' | 'reports'
    | 'warnings' | 'audit' | 'staff' | 'dead' | 'calls' | 'refunds' | 'limits'
    | 'certificates' | 'issues' | 'revocations';
  readonly label: string;
  readonly columns: readonly Column<R>[];
  /** What to do when there is nothing. */
  readonly empty: ReactNode;
  /** Enter, or a click on the row. */
  readonly onOpen?: (row: R, ids: readonly string[]) => void;
  readonly openLabel?: string;
  /** Off where another list of the page has the keys. */
  readonly walked?: boolean;
  /** Says that it renews itself. */
  readonly live?: boolean;
}

/** The rows of the list above, walked by `J` and `K`, opened by `Enter`. */
export function RecordTable<R extends RaRecord<string>>(props: RecordTableProps<R>) {
  const { data, error, isPending, refetch } = useListContext<R>();
  const [visible, choose] = useVisibleColumns(props.name, props.columns);
  if (error && !data) return <ErrorCard error={error} onRetry={() => void refetch()} />;
  if (isPending) return <SkeletonRows columns={visible.length} />;
  if (!data || data.length === 0) return <>{props.empty}</>;
  return (
    <>
      {error && <ErrorCard error={error} onRetry={() => void refetch()} />}
      <Rows {...props} columns={visible} rows={data} />
      <div className={styles['foot']}>
        <ListFoot live={props.live} walked={props.walked} />
        <ColumnChoice columns={props.columns} visible={visible} onChoose={choose} />
      </div>
    </>
  );
}

function Rows<R extends RaRecord<string>>({ rows, ...props }: RecordTableProps<R> & { rows: readonly R[] }) {
  const ids = rows.map(({ id }) => id);
  const { cursor, setCursor } = useRowCursor(ids, {
    openLabel: props.openLabel,
    walked: props.walked,
    onOpen: (index) => rows[index] && props.onOpen?.(rows[index], ids),
  });
  return (
    <table className={styles['table']} aria-label={props.label}>
      <thead>
        <tr>
          {props.columns.map(({ key, header, align }) => (
            <th key={key} scope="col" className={align && styles[align]}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            columns={props.columns}
            current={props.walked !== false && row.id === cursor.id}
            onOpen={props.onOpen && (() => props.onOpen?.(row, ids))}
            onFocus={() => setCursor({ id: row.id, index: ids.indexOf(row.id) })}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps<R> {
  readonly row: R;
  readonly columns: readonly Column<R>[];
  readonly current: boolean;
  readonly onOpen?: () => void;
  readonly onFocus: () => void;
}

function Row<R>({ row, columns, current, onOpen, onFocus }: RowProps<R>) {
  const element = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (current) element.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <tr
      ref={element}
      tabIndex={current ? 0 : -1}
      aria-current={current ? 'true' : undefined}
      className={onOpen && styles['opens']}
      onClick={onOpen}
      onFocus={onFocus}
    >
      {columns.map(({ key, align, cell }) => (
        <td key={key} className={align && styles[align]}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}
