import { useNotify } from 'ra-core';
import { useNavigate } from 'react-router-dom';
import { useCommand } from '../api/use-command.js';
import type { Conflict } from '../components/ConflictBar.js';
import type { CaseFragment } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { endsTurn } from './case-actions.js';
import { performAction, type ActionRequest } from './perform-action.js';
import { conflictOf } from './use-case-commands.js';
import { useKeepCase } from './use-case.js';
import { useTakeNext } from './use-take-next.js';

export type Decide = ReturnType<typeof useDecide>;

/** Decides on the case as it was read, tells so, and opens the next one. */
export function useDecide(application: CaseFragment, onConflict: (conflict: Conflict | null) => void) {
  const text = useText();
  const notify = useNotify();
  const navigate = useNavigate();
  const keep = useKeepCase();
  const { take } = useTakeNext();
  const { id, version, orderNo, state } = application;
  const { run, busy, error, reset } = useCommand(performAction);
  const goOn = async () => {
    const second = state === 'SECOND_REVIEW';
    if (await take(second)) return;
    notify(text('done.noneLeft'), { type: 'info' });
    void navigate(second ? '/queue?tab=SECOND_REVIEW' : '/queue');
  };
  const decide = async (wanted: Omit<ActionRequest, 'id' | 'version'>): Promise<boolean> => {
    const decided = await run({ ...wanted, id, version });
    if (!decided) return false;
    onConflict(null);
    keep(decided);
    const proposed = decided.state === 'SECOND_REVIEW' && state !== 'SECOND_REVIEW';
    notify(text(`done.${proposed ? 'proposed' : wanted.action}`, { orderNo }), { type: 'success' });
    if (endsTurn(wanted.action)) await goOn();
    return true;
  };
  return { decide, busy, error, reset, conflict: conflictOf(error), reportConflict: onConflict };
}
