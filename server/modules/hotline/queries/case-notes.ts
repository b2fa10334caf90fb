import { rows, type EntityManager } from '../../../platform/database/database.js';
import { reviewNotes, type CaseNote } from '../../review/queries/review-notes.js';
import { caseEvents } from '../../review/queries/timeline.js';
import { newestFirst, type TimelineEvent } from '../../review/domain/timeline.js';
import { readsEvidence } from '../../staff/domain/reads-evidence.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { CallNote } from '../call-note.entity.js';

export interface KindedNote extends CaseNote {
  /** REVIEW: internal, for those who judge or oversee. CALL: for everybody who opens the case. */
  readonly kind: 'REVIEW' | 'CALL';
}

/** What people wrote about a case, newest first, as far as the viewer may read it. */
export async function caseNotes(em: EntityManager, actor: StaffActor, applicationId: string): Promise<KindedNote[]> {
  const internal = readsEvidence(actor) ? await reviewNotes(em, applicationId) : [];
  const calls = await callNotes(em, applicationId);
  return [...internal.map((note) => ({ ...note, kind: 'REVIEW' as const })), ...calls.map((note) => ({ ...note, kind: 'CALL' as const }))]
    .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
}

/** Everything that happened to a case, with the notes the viewer may read, newest first. */
export async function caseTimeline(em: EntityManager, actor: StaffActor, applicationId: string): Promise<readonly TimelineEvent[]> {
  const events = await caseEvents(em, applicationId);
  const notes = await caseNotes(em, actor, applicationId);
  return newestFirst([...events, ...notes.map(noted)]);
}

function noted({ kind, text, byName, at }: KindedNote): TimelineEvent {
  const title = kind === 'CALL' ? { zh: '来电记录', en: 'Call note' } : { zh: '内部备注', en: 'Internal note' };
  return { at, kind: 'note', code: kind, byName, title, detail: { zh: text, en: text } };
}

async function callNotes(em: EntityManager, applicationId: string): Promise<CaseNote[]> {
  return rows<{ CallNote: CallNote }>(em)
    .selectFrom('CallNote')
    .select(['id', 'text', 'writtenByName as byName', 'at'])
    .where('applicationId', '=', applicationId)
    .execute();
}
