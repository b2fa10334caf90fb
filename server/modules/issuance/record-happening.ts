import type { Work } from '../../platform/unit-of-work.js';
import { IssueHappening } from './issue-happening.entity.js';

export interface Happening {
  readonly issueId: string;
  readonly kind: string;
  readonly code?: string | null;
}

/** A line of the issue's history, in the caller's transaction. */
export async function recordHappening({ em, actor, now, newId }: Work, { issueId, kind, code = null }: Happening): Promise<void> {
  const position = 1 + (await em.count(IssueHappening, { issueId }));
  await em.insert(IssueHappening, {
    id: newId(), issueId, position, kind, code: code?.slice(0, 64) ?? null, actorKind: actor.kind, actorName: actor.name, at: now,
  });
}
