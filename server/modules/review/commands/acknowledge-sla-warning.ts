import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { StaffMember } from '../../staff/staff-member.entity.js';
import { SlaWarning } from '../sla-warning.entity.js';
import type {} from '../events.js';

/** A manager takes note of a warning. Once only: the second is told who was first. Returns the warning's id. */
export async function acknowledgeSlaWarning(runtime: Runtime, actor: StaffActor, id: string): Promise<string> {
  authorise(actor, 'acknowledge', 'SlaWarning');
  return runtime.transact(actor, async (work) => {
    const taken = { acknowledgedAt: work.now, acknowledgedBy: actor.id };
    const changed = await work.em.nativeUpdate(SlaWarning, { id, acknowledgedAt: null }, taken);
    const warning = await work.em.findOne(SlaWarning, { id }, { disableIdentityMap: true });
    if (!warning) throw notFound();
    if (changed !== 1) throw await alreadyTaken(work, warning);
    const subject = { type: 'SlaWarning', id, caseId: warning.applicationId };
    await recordAudit(work, runtime.sealing, 'review.sla-acknowledged', subject, { level: warning.level });
    return id;
  });
}

function notFound(): DomainError {
  return new DomainError('NOT_FOUND', { zh: '没有这条时效提醒', en: 'There is no such SLA warning' }, { field: 'id' });
}

async function alreadyTaken({ em }: Work, { acknowledgedAt, acknowledgedBy }: SlaWarning): Promise<DomainError> {
  const by = await em.findOne(StaffMember, { id: acknowledgedBy ?? '' }, { disableIdentityMap: true });
  const name = by?.displayName ?? '—';
  return new DomainError(
    'WRONG_STATE',
    { zh: `${name} 已确认过该提醒`, en: `${name} has acknowledged this warning already` },
    { changedBy: name, ...(acknowledgedAt && { changedAt: acknowledgedAt }) },
  );
}
