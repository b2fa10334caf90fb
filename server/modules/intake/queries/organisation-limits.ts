import { cappedCount } from '../../../platform/database/capped-count.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import { decodeCursor, pageSize, toPage, type CappedCount, type Page, type PageRequest } from '../../../platform/paging.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Organisation } from '../../applicant/organisation.entity.js';
import type { OrganisationLimit } from '../../application/organisation-limit.entity.js';
import { USUAL_LIMIT } from '../../application/queries/organisation-slots.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { StaffMember } from '../../staff/staff-member.entity.js';

export interface OrganisationLimitRow {
  readonly id: string;
  readonly organisationName: string;
  readonly creditCode: string;
  readonly limit: number;
  readonly until: Date;
  readonly reason: string;
  readonly grantedByName: string;
  readonly grantedAt: Date;
}

interface Tables {
  OrganisationLimit: OrganisationLimit;
  Organisation: Organisation;
  StaffMember: StaffMember;
}

/** The exceptions that stand now, those that end first on top. */
export async function organisationLimits(
  runtime: Runtime,
  actor: StaffActor,
  page: PageRequest,
): Promise<Page<OrganisationLimitRow> & CappedCount> {
  authorise(actor, 'oversee', 'Application');
  const em = runtime.db.orm.em.fork();
  const first = pageSize(page.first);
  const standing = inForce(em, runtime.clock.now());
  const [until, id] = page.after ? decodeCursor(page.after, 2) : [];
  const end = new Date(Number(until));
  const behind = page.after && standing.where((where) =>
    where.or([where('l.until', '>', end), where.and([where('l.until', '=', end), where('l.id', '>', String(id))])]));
  const found = await (behind || standing).orderBy('l.until').orderBy('l.id').limit(first + 1).execute();
  return { ...toPage(found, first, (row) => [row.until.getTime(), row.id]), ...(await cappedCount(em, standing)) };
}

/** One of them as the list shows it, whether it stands or ends an exception. */
export const organisationLimit = (em: EntityManager, id: string): Promise<OrganisationLimitRow> =>
  limits(em).where('l.id', '=', id).executeTakeFirstOrThrow();

function limits(em: EntityManager) {
  return rows<Tables>(em)
    .selectFrom('OrganisationLimit as l')
    .innerJoin('Organisation as o', 'o.id', 'l.organisationId')
    .innerJoin('StaffMember as s', 's.id', 'l.grantedBy')
    .select(['l.id', 'o.name as organisationName', 'o.creditCode', 'l.limit', 'l.until', 'l.reason', 'l.grantedAt'])
    .select('s.displayName as grantedByName');
}

/** Of each organisation the last word, where that allows more than is usual and has not run out. */
function inForce(em: EntityManager, now: Date) {
  return limits(em)
    .where('l.until', '>', now)
    .where('l.limit', '>', USUAL_LIMIT)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('OrganisationLimit as n').select('n.id')
        .whereRef('n.organisationId', '=', 'l.organisationId').whereRef('n.id', '>', 'l.id'))));
}
