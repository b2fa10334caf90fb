import type { DocumentStore } from '../../../gateways/document-store/port.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { reportPlace } from '../commands/make-reports.js';
import { ReportRun } from '../report-run.entity.js';
import type {} from '../events.js';

export interface ReportFile {
  readonly fileName: string;
  readonly content: Buffer;
}

/** The finished workbook, audited as downloaded; NOT_FOUND once it expired. */
export async function readReport(runtime: Runtime, documents: DocumentStore, actor: StaffActor, id: string): Promise<ReportFile> {
  authorise(actor, 'read', 'Report');
  const run = await runtime.db.orm.em.fork().findOne(ReportRun, { id, state: 'READY' });
  if (!run?.storageKey || !run.expiresAt || run.expiresAt <= runtime.clock.now()) {
    throw new DomainError('NOT_FOUND', { zh: '报表不存在或已过期，请重新生成', en: 'The report does not exist or has expired; make it again' }, { field: 'id' });
  }
  const content = runtime.sealing.openBytes(await documents.get(run.storageKey), reportPlace(id));
  await runtime.transact(actor, (work) =>
    recordAudit(work, runtime.sealing, 'report.downloaded', { type: 'ReportRun', id }, { kind: run.kind, day: run.day }),
  );
  return { fileName: `certdesk-daily-${run.day}.xlsx`, content };
}
