import { useId, type ReactNode } from 'react';
import styles from './Group.module.css';

/** A part of the form under its heading. */
export function Group({ title, lead, children }: { readonly title: string; readonly lead?: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {lead && <p className="mute tip" style={{ marginBottom: 12 }}>{lead}</p>}
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
