import { useState } from 'react';
import { FieldRow } from '../components/FieldRow.js';
import { useErrorText } from '../components/use-error-text.js';
import { dayText } from '../components/time.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import type { CaseFragment, DocumentKind } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { allRows, caseSections, nextOpenCheck, stepRow, type CheckRowSpec, type RowSpec } from './case-rows.js';
import { SubmittedRow } from './SubmittedRow.js';
import { useTicks } from './use-ticks.js';
import styles from './Workbench.module.css';

export interface DataPaneProps {
  readonly application: CaseFragment;
  /** Brings up the page a row is checked on. */
  readonly onDocument: (kind: DocumentKind) => void;
}

/** What was submitted, row by row beside what is known, and the checks on it. */
export function DataPane({ application, onDocument }: DataPaneProps) {
  const text = useText();
  const errorText = useErrorText();
  const ticks = useTicks(application.id);
  const sections = caseSections(application);
  const rows = allRows(sections);
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const select = (row: RowSpec | null) => {
    if (!row) return;
    setCurrentKey(row.key);
    if (row.document) onDocument(row.document);
  };
  const tick = (check: CheckRowSpec) => {
    ticks.tick(check.key, !check.ticked);
    if (check.ticked) return;
    const open = rows.filter((row) => row.kind === 'field' || row.key === check.key || !ticks.pending.has(row.key));
    select(nextOpenCheck(open, check.key) ?? check);
  };
  const mine = application.claim?.mine ?? false;
  useRowShortcuts({ rows, currentKey, select, tick: mine ? tick : null });
  return (
    <>
      {ticks.error && <div role="alert">{errorText(ticks.error)}</div>}
      {sections.map(({ name, rows: own }) => (
        <section key={name} className={styles['section']}>
          <h2>
            {text(`section.${name}`)} {name === 'organisation' && <Against application={application} />}
          </h2>
          {own.map((row) =>
            row.kind === 'field' ? (
              <SubmittedRow
                key={row.key}
                application={application}
                spec={row}
                current={row.key === currentKey}
                onSelect={() => select(row)}
              />
            ) : (
              <CheckRow
                key={row.key}
                application={application}
                check={row}
                current={row.key === currentKey}
                onSelect={() => select(row)}
                onTick={mine ? () => tick(row) : undefined}
                busy={ticks.pending.has(row.key)}
              />
            ),
          )}
        </section>
      ))}
    </>
  );
}

function Against({ application: { certificate } }: { application: CaseFragment }) {
  const text = useText();
  const { serial, notAfter } = certificate;
  const short = serial.length > 12 ? `${serial.slice(0, 4)}…${serial.slice(-4)}` : serial;
  return (
    <span className={styles['aside']} title={serial}>
      {text('workbench.against', { serial: short, when: dayText(notAfter) })}
    </span>
  );
}

interface CheckRowProps {
  readonly application: CaseFragment;
  readonly check: CheckRowSpec;
  readonly current: boolean;
  readonly busy: boolean;
  readonly onSelect: () => void;
  readonly onTick?: () => void;
}

function CheckRow({ application, check, current, busy, onSelect, onTick }: CheckRowProps) {
  const text = useText();
  const language = useLanguage();
  const online = useDecisionsEnabled();
  const item = application.checklist.find(({ code }) => code === check.key);
  if (!item) return null;
  const others = item.tickedByName && !application.claim?.mine ? item.tickedByName : null;
  return (
    <FieldRow
      label={text('evidence.check')}
      value={inLanguage({ zh: item.labelZh, en: item.labelEn }, language)}
      hint={others && text('workbench.checkedBy', { who: others })}
      current={current}
      ticked={check.ticked}
      onSelect={onSelect}
      onTick={onTick}
      tickDisabled={busy || !online}
    />
  );
}

interface RowShortcuts {
  readonly rows: readonly RowSpec[];
  readonly currentKey: string | null;
  readonly select: (row: RowSpec | null) => void;
  /** `null` where one may not tick. */
  readonly tick: ((check: CheckRowSpec) => void) | null;
}

function useRowShortcuts({ rows, currentKey, select, tick }: RowShortcuts): void {
  const text = useText();
  const group = 'fields' as const;
  const current = rows.find(({ key }) => key === currentKey);
  const step = (by: 1 | -1) => select(stepRow(rows, currentKey, by));
  // From a value, or from nowhere, Space goes to the first check that is still open.
  const onSpace = () => {
    if (current?.kind === 'check') tick?.(current);
    else select(nextOpenCheck(rows, current?.key ?? ''));
  };
  useShortcuts([
    { keys: '[', label: text('workbench.previousField'), group, repeats: true, run: () => step(-1) },
    { keys: ']', label: text('workbench.nextField'), group, repeats: true, run: () => step(1) },
    { keys: 'Space', label: text('workbench.tick'), group, run: onSpace, disabled: tick === null },
  ]);
}
