import type { Page, PageRequest } from '../../../platform/paging.js';
import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { listAuditEntries, type AuditFilter, type JudgedAuditEntry } from '../../audit/queries/list-audit-entries.js';
import { authorise } from '../domain/ability.js';
import type { StaffActor } from '../staff-actor.js';
import type {} from '../events.js';

/** The audit log for those who may read it. Beginning to read is audited with the filter; turning pages is not. */
export async function auditLog(
  runtime: Runtime,
  actor: StaffActor,
  filter: AuditFilter,
  page: PageRequest,
): Promise<Page<JudgedAuditEntry>> {
  authorise(actor, 'read', 'AuditEntry');
  const found = await listAuditEntries(runtime, filter, page);
  if (!page.after) await auditReading(runtime, actor, filter);
  return found;
}

async function auditReading(
  runtime: Runtime,
  actor: StaffActor,
  { actorId, action, caseId, from, to }: AuditFilter,
): Promise<void> {
  await runtime.transact(actor, (work) =>
    recordAudit(work, runtime.sealing, 'audit.read', { type: 'AuditEntry', id: 'log' }, {
      actorId: actorId ?? null,
      action: action ?? null,
      caseId: caseId ?? null,
      from: from?.toISOString() ?? null,
      to: to?.toISOString() ?? null,
    }),
  );
}
