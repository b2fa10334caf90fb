import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { ReviewNote } from '../review-note.entity.js';
import { caseById } from './open-case.js';
import { optionalText, requiredText } from './reasons.js';
import type {} from '../events.js';

/** Writes an internal note; it may be written in any state and changes nothing else. */
export async function addNote(runtime: Runtime, actor: StaffActor, options: { id: string; text: string }): Promise<string> {
  authorise(actor, 'note', 'Application');
  const text = requiredText('input.text', options.text);
  return runtime.transact(actor, async (work) => {
    await caseById(work, options.id);
    await addNoteWithin(work, runtime.sealing, options.id, text);
    return options.id;
  });
}

/** The same inside a decision's unit of work; an empty note writes nothing. */
export async function addNoteWithin(work: Work, sealing: Sealing, applicationId: string, note: string | null | undefined): Promise<void> {
  const text = optionalText('input.internalNote', note);
  if (!text) return;
  const { em, actor, now, newId } = work;
  const id = newId();
  await em.insert(ReviewNote, { id, applicationId, text, writtenBy: actor.id, writtenByName: actor.name, at: now });
  await recordAudit(work, sealing, 'review.noted', { type: 'ReviewNote', id, caseId: applicationId }, { note: id });
}
