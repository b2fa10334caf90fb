import Button from '@mui/material/Button';
import { useState } from 'react';
import { Chip } from '../components/Chip.js';
import styles from '../components/Desk.module.css';
import { EmptyState } from '../components/EmptyState.js';
import { TimeText } from '../components/TimeText.js';
import { useText } from '../i18n/use-text.js';
import type { Column } from '../lists/column.js';
import { RecordList } from '../lists/RecordList.js';
import { RecordTable } from '../lists/RecordTable.js';
import { PageTitle } from '../components/PageTitle.js';
import { useMay } from '../session/may.js';
import { CreateStaffDialog } from './CreateStaffDialog.js';
import { StaffDialog } from './StaffDialog.js';
import type { StaffRow } from './staff-source.js';
import { StaffStatus } from './StaffStatus.js';

/** Who may work here, and as what. */
export function StaffPage() {
  const text = useText();
  const [opened, setOpened] = useState<StaffRow | null>(null);
  const [creating, setCreating] = useState(false);
  const may = useMay()('manage-staff', 'StaffMember');
  return (
    <div className={styles['page']}>
      <PageTitle title={text('nav.staff')} />
      <div className={styles['head']}>
        {may && (
          <Button variant="contained" color="primary" onClick={() => setCreating(true)}>
            {text('staff.add')}
          </Button>
        )}
        <span className="mute">{text('staff.exclusive')}</span>
      </div>
      <RecordList resource="staff" everyMs={30_000}>
        <RecordTable<StaffRow>
          name="staff"
          label={text('nav.staff')}
          columns={useStaffColumns()}
          onOpen={may ? setOpened : undefined}
          openLabel={may ? text('staff.open') : undefined}
          empty={<EmptyState title={text('staff.empty')} />}
        />
      </RecordList>
      {opened && <StaffDialog member={opened} onClose={() => setOpened(null)} />}
      {creating && <CreateStaffDialog onClose={() => setCreating(false)} />}
    </div>
  );
}

function useStaffColumns(): readonly Column<StaffRow>[] {
  const text = useText();
  return [
    { key: 'name', header: text('staff.displayName'), always: true, cell: ({ displayName }) => displayName },
    { key: 'username', header: text('staff.username'), cell: ({ username }) => <span className="mono">{username}</span> },
    { key: 'role', header: text('staff.role'), cell: ({ role }) => text(`role.${role}`) },
    {
      key: 'totp',
      header: text('staff.totp'),
      cell: ({ totpEnrolled }) => <Chip tone={totpEnrolled ? 'ok' : 'neutral'}>{text(totpEnrolled ? 'staff.on' : 'staff.off')}</Chip>,
    },
    { key: 'status', header: text('staff.status'), cell: (member) => <StaffStatus member={member} /> },
    { key: 'created', header: text('staff.created'), cell: ({ createdAt }) => <TimeText at={createdAt} /> },
  ];
}
