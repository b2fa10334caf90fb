import { cappedCount } from '../../../platform/database/capped-count.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import { decodeCursor, pageSize, toPage, type CappedCount, type Page, type PageRequest } from '../../../platform/paging.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Application } from '../../application/application.entity.js';
import type { ApplicationState } from '../../application/domain/application-states.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { noticeTemplates } from '../domain/templates.js';
import type { Notification } from '../notification.entity.js';

export interface CallListEntry {
  readonly applicationId: string;
  readonly orderNo: string;
  readonly organisationName: string;
  readonly state: ApplicationState;
  readonly since: Date;
  /** When the time-out would have ended the wait; it stands still. */
  readonly waitingUntil: Date | null;
  readonly noticeZh: string;
  readonly noticeEn: string;
  /** The provider's or carrier's code. */
  readonly reason: string | null;
}

interface Tables {
  Application: Application;
  Notification: Notification;
}
type Waiting = Omit<CallListEntry, 'noticeZh' | 'noticeEn' | 'reason'>;

/** Orders whose applicant could not be told something by SMS, the longest waiting first: the hotline calls them. */
export async function callList(runtime: Runtime, actor: StaffActor, page: PageRequest): Promise<Page<CallListEntry> & CappedCount> {
  authorise(actor, 'call-list', 'Application');
  const em = runtime.db.orm.em.fork();
  const first = pageSize(page.first);
  const waiting = await waitingOrders(em, first + 1, page.after);
  const failed = await failedNotices(em, waiting.map(({ applicationId }) => applicationId));
  const entries = waiting.map((order) => ({ ...order, ...said(failed.get(order.applicationId)) }));
  const counted = rows<Tables>(em).selectFrom('Application').select('id').where('unreachableSince', 'is not', null);
  return { ...toPage(entries, first, ({ since, applicationId }) => [since.getTime(), applicationId]), ...(await cappedCount(em, counted)) };
}

async function waitingOrders(em: EntityManager, limit: number, after: string | null | undefined): Promise<readonly Waiting[]> {
  const query = rows<Tables>(em)
    .selectFrom('Application')
    .select(['id as applicationId', 'orderNo', 'organisationName', 'state', 'unreachableSince', 'waitingUntil'])
    .where('unreachableSince', 'is not', null);
  const [since, id] = after ? decodeCursor(after, 2) : [];
  const behind = after && query.where((where) =>
    where.or([
      where('unreachableSince', '>', new Date(Number(since))),
      where.and([where('unreachableSince', '=', new Date(Number(since))), where('id', '>', String(id))]),
    ]));
  const found = await (behind || query).orderBy('unreachableSince').orderBy('id').limit(limit).execute();
  return found.flatMap(({ unreachableSince, ...order }) => (unreachableSince ? [{ ...order, since: unreachableSince }] : []));
}

type Failed = Pick<Notification, 'kind' | 'reason'>;

/** The latest message of each order that did not arrive. */
async function failedNotices(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Failed>> {
  if (ids.length === 0) return new Map();
  const found = await rows<Tables>(em)
    .selectFrom('Notification')
    .select(['applicationId', 'kind', 'reason'])
    .where('applicationId', 'in', ids)
    .where('channel', '=', 'SMS')
    .where('state', 'in', ['UNDELIVERED', 'REFUSED'])
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return new Map(found.map(({ applicationId, ...failed }) => [applicationId ?? '', failed]));
}

function said(failed: Failed | undefined): Pick<CallListEntry, 'noticeZh' | 'noticeEn' | 'reason'> {
  const title = failed ? noticeTemplates[failed.kind].title : { zh: '', en: '' };
  return { noticeZh: title.zh, noticeEn: title.en, reason: failed?.reason ?? null };
}
