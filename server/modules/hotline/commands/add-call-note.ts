import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { caseById } from '../../review/commands/open-case.js';
import { requiredText } from '../../review/commands/reasons.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { CallNote } from '../call-note.entity.js';
import type {} from '../events.js';

/** Writes down what was said in a call; possible in any state, changes nothing else. Returns the application's id. */
export async function addCallNote(runtime: Runtime, actor: StaffActor, options: { id: string; text: string }): Promise<string> {
  authorise(actor, 'call-note', 'Application');
  const text = requiredText('input.text', options.text);
  return runtime.transact(actor, async (work) => {
    const { id: applicationId } = await caseById(work, options.id);
    const id = work.newId();
    await work.em.insert(CallNote, { id, applicationId, text, writtenBy: actor.id, writtenByName: actor.name, at: work.now });
    await recordAudit(work, runtime.sealing, 'hotline.call-noted', { type: 'CallNote', id, caseId: applicationId }, { note: id });
    return applicationId;
  });
}
