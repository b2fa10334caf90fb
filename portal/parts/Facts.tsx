import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** Names and values, one pair a line; empty values are left out. */
export function Facts({ rows }: { readonly rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  const given = rows.filter(([, value]) => value !== '' && value !== null && value !== undefined);
  return (
    <dl className={styles.facts}>
      {given.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
