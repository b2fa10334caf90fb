import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { Chip } from '../components/Chip.js';
import styles from '../components/Desk.module.css';
import { dayText } from '../components/time.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import type { CaseFragment, CaseOrganisationFragment } from '../gql/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { abilityTo } from '../review/abilities.js';
import { EndLimitDialog } from './EndLimitDialog.js';
import { emptyLimit } from './limit-draft.js';
import { LimitDialog } from './LimitDialog.js';
import own from './OrganisationCard.module.css';
import { ReassignDialog } from './ReassignDialog.js';

/** Who of the hall acts for the organisation, and its share of orders; what a manager may change of both. */
export function OrganisationCard({ application }: { application: CaseFragment }) {
  const text = useText();
  const { organisation } = application;
  return (
    <section className={own['card']} aria-label={text('organisation.title')}>
      <h2>{text('organisation.title')}</h2>
      <h3>{text('organisation.holders')}</h3>
      <Holders holders={organisation.holders} />
      <h3>{text('organisation.orders')}</h3>
      <p className="num">{text('organisation.ordersOf', { n: organisation.liveOrders, most: organisation.orderLimit })}</p>
      {organisation.limitUntil && (
        <p>
          <Chip tone="warn">{text('organisation.until', { day: dayText(organisation.limitUntil) })}</Chip> {organisation.limitReason}
        </p>
      )}
      <Actions application={application} />
    </section>
  );
}

function Holders({ holders }: { holders: CaseOrganisationFragment['holders'] }) {
  const text = useText();
  if (holders.length === 0) return <p className="mute">{text('organisation.noHolders')}</p>;
  return (
    <ul className={own['holders']}>
      {holders.map(({ grantId, phoneMasked, standing, since }) => (
        <li key={grantId}>
          <span className="mono num">{phoneMasked}</span>{' '}
          <Chip tone={standing === 'CONFIRMED' ? 'ok' : 'neutral'}>{text(`holderStanding.${standing}`)}</Chip>{' '}
          <span className="mute num">{text('organisation.since', { day: dayText(since) })}</span>
        </li>
      ))}
    </ul>
  );
}

type Opened = 'reassign' | 'raise' | 'end' | null;

function Actions({ application }: { application: CaseFragment }) {
  const text = useText();
  const { organisation, organisationName: name, creditCode } = application;
  const [opened, open] = useState<Opened>(null);
  const [handOver, setHandOver] = useState({ phone: '', reason: '' });
  const [limit, setLimit] = useState(() => emptyLimit(creditCode));
  const close = () => open(null);
  return (
    <div className={styles['head']}>
      <ActionButton application={application} action="reassignOrganisation" label={text('organisation.reassign')} onClick={() => open('reassign')} />
      <ActionButton application={application} action="raiseOrganisationLimit" label={text('organisation.raise')} onClick={() => open('raise')} />
      {organisation.limitUntil && (
        <ActionButton application={application} action="raiseOrganisationLimit" label={text('organisation.end')} onClick={() => open('end')} />
      )}
      {opened === 'reassign' && (
        <ReassignDialog
          name={name}
          organisation={organisation}
          draft={handOver}
          onDraft={setHandOver}
          onClose={close}
          onDone={() => {
            setHandOver({ phone: '', reason: '' });
            close();
          }}
        />
      )}
      {opened === 'raise' && (
        <LimitDialog
          name={name}
          draft={limit}
          onDraft={setLimit}
          onClose={close}
          onDone={() => {
            setLimit(emptyLimit(creditCode));
            close();
          }}
        />
      )}
      {opened === 'end' && organisation.limitUntil && (
        <EndLimitDialog name={name} creditCode={creditCode} until={organisation.limitUntil} onClose={close} />
      )}
    </div>
  );
}

interface ActionButtonProps {
  readonly application: CaseFragment;
  readonly action: string;
  readonly label: string;
  readonly onClick: () => void;
}

function ActionButton({ application, action, label, onClick }: ActionButtonProps) {
  const online = useDecisionsEnabled();
  const { allowed, reason } = abilityTo(application, action, useLanguage());
  return (
    <Tooltip title={reason ?? ''}>
      <span>
        <Button size="small" onClick={onClick} disabled={!allowed || !online}>
          {label}
        </Button>
      </span>
    </Tooltip>
  );
}
