import TextField from '@mui/material/TextField';
import { useDeferredValue, useState } from 'react';
import { Chip } from '../components/Chip.js';
import { DayField } from '../components/DayField.js';
import styles from '../components/Desk.module.css';
import { EmptyState } from '../components/EmptyState.js';
import { TimeText } from '../components/TimeText.js';
import { useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import { useUrlFilter } from '../lists/use-url-filter.js';
import { PageTitle } from '../components/PageTitle.js';
import { AuditDialog } from './AuditDialog.js';
import { auditFilters, type AuditRow } from './audit-source.js';

/** Who did what, when, to which record; and whether the row still is what was written. */
export function AuditPage() {
  const text = useText();
  const [filter, setFilter] = useUrlFilter(auditFilters);
  const [opened, setOpened] = useState<AuditRow | null>(null);
  return (
    <div className={styles['page']}>
      <PageTitle title={text('nav.audit')} />
      <Filters filter={filter} onFilter={setFilter} />
      <RecordList resource="audit" filter={useDeferredValue(filter)} everyMs={60_000}>
        <RecordTable<AuditRow>
          name="audit"
          label={text('nav.audit')}
          columns={useAuditColumns()}
          onOpen={setOpened}
          openLabel={text('list.open')}
          empty={<EmptyState title={text('audit.empty')} hint={text('audit.emptyHint')} />}
        />
      </RecordList>
      {opened && <AuditDialog entry={opened} onClose={() => setOpened(null)} />}
    </div>
  );
}

type AuditFilterName = (typeof auditFilters)[number];

interface FiltersProps {
  readonly filter: Record<AuditFilterName, string>;
  readonly onFilter: (name: AuditFilterName, value: string) => void;
}

const labels = {
  action: 'audit.filterAction',
  actorId: 'audit.filterActor',
  caseId: 'audit.filterCase',
  from: 'audit.from',
  to: 'audit.to',
} as const;

function Filters({ filter, onFilter }: FiltersProps) {
  const text = useText();
  return (
    <div role="search" className={styles['head']}>
      {(['action', 'actorId', 'caseId'] as const).map((name) => (
        <TextField
          key={name}
          className={styles['short']}
          fullWidth={false}
          label={text(labels[name])}
          value={filter[name]}
          onChange={(event) => onFilter(name, event.target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 64 } }}
        />
      ))}
      {(['from', 'to'] as const).map((name) => (
        <DayField
          key={name}
          label={text(labels[name])}
          value={filter[name]}
          onChange={(day) => onFilter(name, day)}
        />
      ))}
    </div>
  );
}

function useAuditColumns(): readonly Column<AuditRow>[] {
  const text = useText();
  return [
    { key: 'at', header: text('audit.at'), always: true, cell: ({ at }) => <TimeText at={at} precision="second" /> },
    { key: 'actor', header: text('audit.actor'), cell: ({ actorName }) => actorName },
    {
      key: 'action',
      header: text('audit.action'),
      always: true,
      cell: ({ action }) => <span className="mono">{action}</span>,
    },
    {
      key: 'subject',
      header: text('audit.subject'),
      cell: ({ subjectType, subjectId }) => (
        <>
          {subjectType} <span className={`mono mute ${styles['clip']}`}>{subjectId}</span>
        </>
      ),
    },
    {
      key: 'details',
      header: text('audit.details'),
      cell: ({ details }) => <span className={`mono ${styles['clip']}`}>{details}</span>,
    },
    {
      key: 'intact',
      header: text('audit.intact'),
      cell: ({ intact }) =>
        intact ? <span className="mute">{text('audit.sound')}</span> : <Chip tone="bad">{text('audit.broken')}</Chip>,
    },
  ];
}
