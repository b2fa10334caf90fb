import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Chip } from '../components/Chip.js';
import { Kbd } from '../components/Kbd.js';
import { SlaChip } from '../components/SlaChip.js';
import { StateChip } from '../components/StateChip.js';
import { clockText } from '../components/time.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import type { CaseFragment } from '../gql/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { caseUrl } from '../queue/case-url.js';
import { neighbour } from '../queue/queue-trail.js';
import { UrgentChip } from '../queue/RiskMarks.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { abilityTo } from './abilities.js';
import { TakeOverDialog } from './TakeOverDialog.js';
import type { CaseCommands } from './use-case-commands.js';
import styles from './Workbench.module.css';

export interface CaseHeaderProps {
  readonly application: CaseFragment;
  readonly commands: CaseCommands;
}

/** Which case, in what state, how urgent, whose; and the way to the next one. */
export function CaseHeader({ application, commands }: CaseHeaderProps) {
  const text = useText();
  return (
    <header className={styles['head']}>
      <span className={`mono ${styles['no']}`}>{application.orderNo}</span>
      <h1 title={application.organisationName}>{application.organisationName}</h1>
      <StateChip state={application.state} />
      <SlaChip sla={application.sla} withDeadline />
      <ClaimChip application={application} />
      <UrgentChip at={application.urgentAt} />
      <span className={styles['space']} />
      {application.round > 1 && (
        <span className={`mute ${styles['aside']}`}>{text('workbench.round', { n: application.round })}</span>
      )}
      <ClaimButton application={application} commands={commands} />
      <Walk id={application.id} />
    </header>
  );
}

function ClaimChip({ application: { claim } }: { application: CaseFragment }) {
  const text = useText();
  if (!claim) return null;
  const until = clockText(claim.leaseUntil);
  return (
    <Chip>
      {claim.mine ? text('workbench.claimedByMe', { until }) : text('workbench.claimedBy', { who: claim.byName, until })}
    </Chip>
  );
}

function ClaimButton({ application, commands }: CaseHeaderProps) {
  const text = useText();
  const language = useLanguage();
  const online = useDecisionsEnabled();
  const [takingOver, setTakingOver] = useState(false);
  const mine = application.claim?.mine ?? false;
  const foreign = application.claim !== null && application.claim !== undefined && !mine;
  const ability = abilityTo(application, mine ? 'release' : 'claim', language);
  const label = text(mine ? 'action.release' : foreign ? 'action.takeOver' : 'action.claim');
  const disabled = !ability.allowed || commands.busy || !online;
  const run = () => (foreign ? setTakingOver(true) : void commands.perform({ type: mine ? 'release' : 'claim' }));
  useShortcuts([{ keys: 'C', label, group: 'review', run, disabled }]);
  if (!ability.allowed && !ability.reason) return null;
  return (
    <>
      <Tooltip title={ability.reason ?? ''}>
        <span>
          <Button onClick={run} disabled={disabled}>
            {label} <Kbd keys="C" />
          </Button>
        </span>
      </Tooltip>
      {takingOver && <TakeOverDialog commands={commands} onClose={() => setTakingOver(false)} />}
    </>
  );
}

/** One application on, one back, in the order of the list they were opened from. */
function Walk({ id }: { id: string }) {
  const text = useText();
  const notify = useNotify();
  const navigate = useNavigate();
  const go = (by: 1 | -1) => {
    const other = neighbour(id, by);
    if (other) void navigate(caseUrl(other));
    else notify(text('workbench.atEnd'), { type: 'info' });
  };
  useShortcuts([
    { keys: 'J', label: text('workbench.next'), group: 'review', run: () => go(1) },
    { keys: 'K', label: text('workbench.previous'), group: 'review', run: () => go(-1) },
  ]);
  return (
    <>
      <Button title={text('workbench.previous')} onClick={() => go(-1)} disabled={!neighbour(id, -1)}>
        <span aria-hidden="true">‹</span>
        <span className="visually-hidden">{text('workbench.previous')}</span> <Kbd keys="K" />
      </Button>
      <Button title={text('workbench.next')} onClick={() => go(1)} disabled={!neighbour(id, 1)}>
        <span aria-hidden="true">›</span>
        <span className="visually-hidden">{text('workbench.next')}</span> <Kbd keys="J" />
      </Button>
    </>
  );
}
