import { useState } from 'react';
import { emptyDraft, type ReasonDraft } from '../components/reason-draft.js';
import type { CaseAction } from './case-actions.js';

export interface Drafts {
  readonly of: (action: CaseAction) => ReasonDraft;
  readonly keep: (action: CaseAction, draft: ReasonDraft) => void;
}

/** What was begun in each dialog of this case: closing one, or signing in again, loses nothing. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<Partial<Record<CaseAction, ReasonDraft>>>({});
  return {
    of: (action) => drafts[action] ?? emptyDraft,
    keep: (action, draft) => setDrafts((before) => ({ ...before, [action]: draft })),
  };
}
