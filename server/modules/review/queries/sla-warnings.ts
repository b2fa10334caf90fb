import { rows, type EntityManager } from '../../../platform/database/database.js';
import { decodeCursor, pageSize, toPage, type Page, type PageRequest, type SortKey } from '../../../platform/paging.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Application } from '../../application/application.entity.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { StaffMember } from '../../staff/staff-member.entity.js';
import type { SlaWarning } from '../sla-warning.entity.js';

export interface SlaWarningRow {
  readonly id: string;
  readonly applicationId: string;
  readonly orderNo: string;
  readonly organisationName: string;
  readonly level: number;
  readonly raisedAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly acknowledgedByName: string | null;
}

interface Tables {
  SlaWarning: SlaWarning;
  Application: Application;
  StaffMember: StaffMember;
}

/** Warnings nobody has acknowledged, the worst and newest first; behind them the acknowledged, the latest first. */
export async function slaWarnings(runtime: Runtime, actor: StaffActor, page: PageRequest): Promise<Page<SlaWarningRow>> {
  authorise(actor, 'read', 'SlaWarning');
  const em = runtime.db.orm.em.fork();
  const first = pageSize(page.first);
  const after = page.after ? decodeCursor(page.after, 4) : undefined;
  const open = after?.[0] ? [] : await openWarnings(em, first + 1, after);
  const rest = first + 1 - open.length;
  const acknowledged = rest > 0 ? await acknowledgedWarnings(em, rest, after?.[0] ? after : undefined) : [];
  return toPage([...open, ...acknowledged], first, placeOf);
}

const placeOf = ({ acknowledgedAt, level, raisedAt, id }: SlaWarningRow): SortKey =>
  [acknowledgedAt?.getTime() ?? null, level, raisedAt.getTime(), id];

/** One warning as the list shows it. */
export async function slaWarning(em: EntityManager, id: string): Promise<SlaWarningRow> {
  return warnings(em).where('w.id', '=', id).executeTakeFirstOrThrow();
}

function warnings(em: EntityManager) {
  return rows<Tables>(em)
    .selectFrom('SlaWarning as w')
    .innerJoin('Application as a', 'a.id', 'w.applicationId')
    .leftJoin('StaffMember as s', 's.id', 'w.acknowledgedBy')
    .select(['w.id', 'w.applicationId', 'a.orderNo', 'a.organisationName', 'w.level', 'w.raisedAt', 'w.acknowledgedAt'])
    .select('s.displayName as acknowledgedByName');
}

/** Reads the index (acknowledgedAt, level, raisedAt, id) backwards. */
function openWarnings(em: EntityManager, limit: number, after?: SortKey): Promise<SlaWarningRow[]> {
  const query = warnings(em).where('w.acknowledgedAt', 'is', null);
  const [, level, raisedAt, id] = after ?? [];
  const behind = after && query.where((where) =>
    where.or([
      where('w.level', '<', Number(level)),
      where.and([where('w.level', '=', Number(level)), where('w.raisedAt', '<', new Date(Number(raisedAt)))]),
      where.and([where('w.level', '=', Number(level)), where('w.raisedAt', '=', new Date(Number(raisedAt))), where('w.id', '<', String(id))]),
    ]),
  );
  return (behind ?? query).orderBy('w.level', 'desc').orderBy('w.raisedAt', 'desc').orderBy('w.id', 'desc').limit(limit).execute();
}

function acknowledgedWarnings(em: EntityManager, limit: number, after?: SortKey): Promise<SlaWarningRow[]> {
  const query = warnings(em).where('w.acknowledgedAt', 'is not', null);
  const [at, , , id] = after ?? [];
  const behind = after && query.where((where) =>
    where.or([
      where('w.acknowledgedAt', '<', new Date(Number(at))),
      where.and([where('w.acknowledgedAt', '=', new Date(Number(at))), where('w.id', '<', String(id))]),
    ]),
  );
  return (behind ?? query).orderBy('w.acknowledgedAt', 'desc').orderBy('w.id', 'desc').limit(limit).execute();
}
