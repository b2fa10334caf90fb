import { rows } from '../../../platform/database/database.js';
import { decodeCursor, pageSize, toPage, type Page, type PageRequest } from '../../../platform/paging.js';
import type { Runtime } from '../../../platform/runtime.js';
import { equalHashes } from '../../../platform/sealing.js';
import type { AuditEntry } from '../audit-entry.entity.js';
import { auditSeal } from '../domain/audit-seal.js';

export interface AuditFilter {
  readonly actorId?: string | null | undefined;
  readonly action?: string | null | undefined;
  readonly caseId?: string | null | undefined;
  /** First instant included. */
  readonly from?: Date | null | undefined;
  /** First instant no longer included. */
  readonly to?: Date | null | undefined;
}

/** A row with the verdict on its own keyed hash: false says that somebody altered it in the database. */
export type JudgedAuditEntry = Omit<AuditEntry, 'seal'> & { readonly intact: boolean };

/** Newest first. The caller has checked the right to read the log. */
export async function listAuditEntries(
  runtime: Runtime,
  filter: AuditFilter,
  page: PageRequest,
): Promise<Page<JudgedAuditEntry>> {
  const first = pageSize(page.first);
  const found = await filtered(runtime, filter, page.after).limit(first + 1).execute();
  const judged = found.map(
    ({ seal, ...entry }) => ({ ...entry, intact: equalHashes(seal, auditSeal(runtime.sealing, entry)) }),
  );
  return toPage(judged, first, ({ at, id }) => [at.getTime(), id]);
}

function filtered(
  runtime: Runtime,
  { actorId, action, caseId, from, to }: AuditFilter,
  cursor: string | null | undefined,
) {
  const after = cursor ? decodeCursor(cursor, 2) : undefined;
  return rows<{ AuditEntry: AuditEntry }>(runtime.db.orm.em.fork())
    .selectFrom('AuditEntry')
    .selectAll()
    .$if(Boolean(actorId), (query) => query.where('actorId', '=', actorId!))
    .$if(Boolean(action), (query) => query.where('action', '=', action!))
    .$if(Boolean(caseId), (query) => query.where('caseId', '=', caseId!))
    .$if(Boolean(from), (query) => query.where('at', '>=', from!))
    .$if(Boolean(to), (query) => query.where('at', '<', to!))
    .$if(after !== undefined, (query) => query.where((condition) => {
      const [at, id] = [new Date(Number(after![0])), String(after![1])];
      return condition.or([condition('at', '<', at), condition.and([condition('at', '=', at), condition('id', '<', id)])]);
    }))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc');
}
