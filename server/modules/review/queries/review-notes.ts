import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { ReviewNote } from '../review-note.entity.js';

export interface CaseNote {
  readonly id: string;
  readonly text: string;
  readonly byName: string;
  readonly at: Date;
}

/** The internal notes of a case. */
export async function reviewNotes(em: EntityManager, applicationId: string): Promise<CaseNote[]> {
  return rows<{ ReviewNote: ReviewNote }>(em)
    .selectFrom('ReviewNote')
    .select(['id', 'text', 'writtenByName as byName', 'at'])
    .where('applicationId', '=', applicationId)
    .execute();
}
