import { DomainError } from '../../../platform/errors.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import { decodeCursor, pageSize, toPage, type Page, type PageRequest } from '../../../platform/paging.js';
import type { StaffMember } from '../../staff/staff-member.entity.js';
import type { ReportRun } from '../report-run.entity.js';

export type ListedReport = Omit<ReportRun, 'storageKey' | 'requestedBy'> & { readonly requestedByName: string; readonly downloadUrl: string | null };

/** Reports, newest first. */
export async function reportRuns(em: EntityManager, request: PageRequest): Promise<Page<ListedReport>> {
  const first = pageSize(request.first);
  const before = request.after ? String(decodeCursor(request.after, 1)[0]) : undefined;
  const found = await select(em)
    .$if(before !== undefined, (query) => query.where('r.id', '<', before!))
    .orderBy('r.id', 'desc') // UUIDv7: the order of asking
    .limit(first + 1)
    .execute();
  return toPage(found.map(listed), first, ({ id }) => [id]);
}

export async function reportRun(em: EntityManager, id: string): Promise<ListedReport> {
  const found = await select(em).where('r.id', '=', id).executeTakeFirst();
  if (found) return listed(found);
  throw new DomainError('NOT_FOUND', { zh: '没有这份报表', en: 'There is no such report' }, { field: 'id' });
}

function select(em: EntityManager) {
  return rows<{ ReportRun: ReportRun; StaffMember: StaffMember }>(em)
    .selectFrom('ReportRun as r')
    .innerJoin('StaffMember as s', 's.id', 'r.requestedBy')
    .select([
      'r.id', 'r.kind', 'r.day', 'r.state', 'r.version', 'r.rowsEstimated', 'r.rowsWritten', 'r.requestedAt', 'r.finishedAt',
      'r.expiresAt', 'r.error', 's.displayName as requestedByName',
    ]);
}

function listed<T extends Pick<ReportRun, 'id' | 'state'>>(run: T): T & { downloadUrl: string | null } {
  return { ...run, downloadUrl: run.state === 'READY' ? `/reports/${run.id}/file` : null };
}
