import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { resumeTimeOut } from '../../application/commands/resume-time-out.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { caseById } from '../../review/commands/open-case.js';
import { requiredText } from '../../review/commands/reasons.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { CallNote } from '../call-note.entity.js';
import type {} from '../events.js';

/**
 * The applicant of an order on the call list was told on the phone what the notice could not tell: the order leaves the
 * list and its time-out runs on. Two agents at once: the second is told that it was done. Returns the application's id.
 */
export async function confirmReached(runtime: Runtime, actor: StaffActor, options: { id: string; text: string }): Promise<string> {
  authorise(actor, 'call-note', 'Application');
  const text = requiredText('input.text', options.text);
  return runtime.transact(actor, async (work) => {
    const { id: applicationId } = await caseById(work, options.id);
    if (!(await resumeTimeOut(work, applicationId))) throw notOnList();
    const id = work.newId();
    await work.em.insert(CallNote, { id, applicationId, text, writtenBy: actor.id, writtenByName: actor.name, at: work.now });
    await recordAudit(work, runtime.sealing, 'hotline.reached', { type: 'CallNote', id, caseId: applicationId }, { note: id });
    return applicationId;
  });
}

const notOnList = (): DomainError =>
  new DomainError('WRONG_STATE', {
    zh: '该订单已不在回访名单中（他人已联系上，或通知已送达）；来电内容可记入来电记录',
    en: 'The order is no longer on the call list (somebody reached them, or the notice arrived); write what was said as a call note',
  });
