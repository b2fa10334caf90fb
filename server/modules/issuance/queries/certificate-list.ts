import { after, days } from '../../../platform/clock.js';
import { cappedCount } from '../../../platform/database/capped-count.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import { invalidInput } from '../../../platform/errors.js';
import { decodeCursor, pageSize, toPage, type CappedCount, type Page, type PageRequest } from '../../../platform/paging.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Certificate } from '../../certificate/certificate.entity.js';

export const certificateFilters = ['EXPIRING', 'EXPIRED', 'REVOKED', 'ALL'] as const;
export type CertificateFilter = (typeof certificateFilters)[number];

export interface CertificateListRequest extends PageRequest {
  readonly filter: CertificateFilter;
  /** For EXPIRING: ends within so many days from now. */
  readonly withinDays: number;
}

export type RegisterRow = Readonly<Certificate>;

/** The order of each list: what ends first, what ended last, what was revoked last. */
const directions = { EXPIRING: 'asc', EXPIRED: 'desc', REVOKED: 'desc', ALL: 'desc' } as const;

/** Certificates of the register by how they stand; superseded ones are left out of what expires, and has. */
export async function certificateList({ db, clock }: Runtime, request: CertificateListRequest): Promise<Page<RegisterRow> & CappedCount> {
  const { filter, withinDays } = request;
  if (withinDays < 1 || withinDays > 3650) throw invalidInput('withinDays', '天数应在 1 到 3650 之间', 'withinDays must be between 1 and 3650');
  const first = pageSize(request.first);
  const em = db.orm.em.fork();
  const now = clock.now();
  const column = filter === 'REVOKED' ? 'revokedAt' : 'notAfter';
  const direction = directions[filter];
  const place = request.after ? placeOf(request.after) : undefined;
  const found = await standing(em, filter, now, withinDays).selectAll()
    .$if(place !== undefined, (query) => query.where(({ or, and, eb }) => {
      const beyond = direction === 'asc' ? '>' : '<';
      return or([eb(column, beyond, place!.at), and([eb(column, '=', place!.at), eb('id', beyond, place!.id)])]);
    }))
    .orderBy(column, direction).orderBy('id', direction)
    .limit(first + 1)
    .execute();
  const page = toPage(found, first, (row) => [row[column]!.getTime(), row.id]);
  return { ...page, ...(await cappedCount(em, standing(em, filter, now, withinDays).select('id'))) };
}

function standing(em: EntityManager, filter: CertificateFilter, now: Date, withinDays: number) {
  const all = rows<{ Certificate: Certificate }>(em).selectFrom('Certificate');
  const current = all.where('revokedAt', 'is', null).where('supersededAt', 'is', null);
  switch (filter) {
    case 'EXPIRING': return current.where('notAfter', '>=', now).where('notAfter', '<=', after(now, days(withinDays)));
    case 'EXPIRED': return current.where('notAfter', '<', now);
    case 'REVOKED': return all.where('revokedAt', 'is not', null);
    default: return all;
  }
}

function placeOf(cursor: string): { readonly at: Date; readonly id: string } {
  const [at, id] = decodeCursor(cursor, 2);
  return { at: new Date(Number(at)), id: String(id) };
}
