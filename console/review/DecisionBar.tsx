import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import type { Conflict } from '../components/ConflictBar.js';
import { Kbd } from '../components/Kbd.js';
import { useDecisionsEnabled } from '../connection/connection.js';
import type { CaseFragment } from '../gql/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { abilityTo } from './abilities.js';
import { ActionDialog } from './ActionDialog.js';
import { barActions, moreActions, type BarAction, type CaseAction } from './case-actions.js';
import { useDecide } from './use-decide.js';
import { useDrafts } from './use-drafts.js';
import styles from './Workbench.module.css';

export interface DecisionBarProps {
  readonly application: CaseFragment;
  readonly onConflict: (conflict: Conflict | null) => void;
}

/** What may be decided now; each opens its dialog, nothing is decided by one key. */
export function DecisionBar({ application, onConflict }: DecisionBarProps) {
  const text = useText();
  const online = useDecisionsEnabled();
  const language = useLanguage();
  const [asked, setAsked] = useState<CaseAction | null>(null);
  const drafts = useDrafts();
  const decide = useDecide(application, onConflict);
  const bar = barActions(application.state);
  const ask = (action: CaseAction) => {
    decide.reset();
    setAsked(action);
  };
  useShortcuts(
    bar.flatMap(({ action, keys }) => {
      if (!keys) return [];
      const disabled = !online || !abilityTo(application, action, language).allowed;
      return [{ keys, label: text(`action.${action}`), group: 'review' as const, run: () => ask(action), disabled }];
    }),
  );
  return (
    <footer className={styles['bar']}>
      <div className={styles['progress']}>
        <Progress application={application} />
        <MoreActions application={application} onAsk={ask} />
      </div>
      <div className={styles['buttons']}>
        {bar.map((entry) => (
          <ActionButton key={entry.action} application={application} entry={entry} onAsk={ask} />
        ))}
      </div>
      {asked && (
        <ActionDialog
          key={asked}
          application={application}
          action={asked}
          drafts={drafts}
          decide={decide}
          onClose={() => setAsked(null)}
        />
      )}
    </footer>
  );
}

function Progress({ application: { checklist } }: { application: CaseFragment }) {
  const text = useText();
  const done = checklist.filter(({ ticked }) => ticked).length;
  return <span className="mute num">{text('workbench.progress', { done, all: checklist.length })}</span>;
}

interface ActionButtonProps {
  readonly application: CaseFragment;
  readonly entry: BarAction;
  readonly onAsk: (action: CaseAction) => void;
}

function ActionButton({ application, entry: { action, keys, look }, onAsk }: ActionButtonProps) {
  const text = useText();
  const online = useDecisionsEnabled();
  const language = useLanguage();
  const { allowed, reason } = abilityTo(application, action, language);
  return (
    <Tooltip title={online ? (reason ?? '') : text('connection.decisionDisabled')}>
      <span className={look && styles[look]}>
        <Button
          fullWidth
          variant={look === 'go' ? 'contained' : 'outlined'}
          color={look === 'go' ? 'primary' : look === 'no' ? 'error' : 'inherit'}
          disabled={!allowed || !online}
          onClick={() => onAsk(action)}
        >
          {text(`action.${action}`)} {keys && <Kbd keys={keys} />}
        </Button>
      </span>
    </Tooltip>
  );
}

function MoreActions({ application, onAsk }: Omit<ActionButtonProps, 'entry'>) {
  const text = useText();
  const online = useDecisionsEnabled();
  const language = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const offered = moreActions(application.state).filter(
    (action) => abilityTo(application, action, language).allowed,
  );
  if (offered.length === 0) return null;
  return (
    <>
      <Button aria-haspopup="menu" disabled={!online} onClick={(event) => setAnchor(event.currentTarget)}>
        {text('action.more')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {offered.map((action) => (
          <MenuItem
            key={action}
            onClick={() => {
              setAnchor(null);
              onAsk(action);
            }}
          >
            {text(`action.${action}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
