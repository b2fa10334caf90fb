import { after } from '../../../platform/clock.js';
import { cappedCount } from '../../../platform/database/capped-count.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import { decodeCursor, pageSize, toPage, type CappedCount, type Page, type PageRequest } from '../../../platform/paging.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Application } from '../../application/application.entity.js';
import type { CertificateIssue } from '../certificate-issue.entity.js';
import { openTooLong } from '../domain/asking.js';
import { failureWords } from '../domain/failure-words.js';
import { happeningWords } from '../domain/happening-words.js';
import type { DriverSession } from '../driver-session.entity.js';
import type { IssueHappening } from '../issue-happening.entity.js';

interface Tables {
  readonly CertificateIssue: CertificateIssue;
  readonly Application: Application;
  readonly IssueHappening: IssueHappening;
  readonly DriverSession: DriverSession;
}

const all = (em: EntityManager) => rows<Tables>(em).selectFrom('CertificateIssue as i').innerJoin('Application as a', 'a.id', 'i.applicationId');

const withOrder = (query: ReturnType<typeof all>) => query.select([
  'i.id', 'i.applicationId', 'a.orderNo', 'a.organisationName', 'i.sequence', 'i.version', 'i.state', 'i.profile', 'i.requestId', 'i.serial',
  'i.certificateId', 'i.failureCode', 'i.failureText', 'i.createdAt', 'i.requestedAt', 'i.issuedAt', 'i.installedAt', 'i.revokedAt',
]);

type Row = Awaited<ReturnType<ReturnType<typeof withOrder>['executeTakeFirstOrThrow']>>;

export type StaffIssue = Omit<Row, 'failureText'> & { readonly failureZh: string | null; readonly failureEn: string | null };

function told({ failureText, ...row }: Row): StaffIssue {
  const words = row.failureCode === null ? null : failureWords(row.failureCode, failureText);
  return { ...row, failureZh: words?.zh ?? null, failureEn: words?.en ?? null };
}

/** The certificates of an order as staff see them, the newest first. */
export async function issuesOf(em: EntityManager, applicationId: string): Promise<StaffIssue[]> {
  return (await withOrder(all(em)).where('i.applicationId', '=', applicationId).orderBy('i.sequence', 'desc').execute()).map(told);
}

export async function issueById(em: EntityManager, id: string): Promise<StaffIssue> {
  return told(await withOrder(all(em)).where('i.id', '=', id).executeTakeFirstOrThrow());
}

/** The issue by which a certificate came about; null for those of former systems. */
export async function issueOfCertificate(em: EntityManager, certificateId: string): Promise<StaffIssue | null> {
  const found = await withOrder(all(em)).where('i.certificateId', '=', certificateId).executeTakeFirst();
  return found ? told(found) : null;
}

/** What people have to see to, the oldest first: not issued, or without an outcome for a day. */
export async function troubledIssues({ db, clock }: Runtime, request: PageRequest): Promise<Page<StaffIssue> & CappedCount> {
  const first = pageSize(request.first);
  const last = request.after ? String(decodeCursor(request.after, 1)[0]) : undefined;
  const em = db.orm.em.fork();
  const before = after(clock.now(), -openTooLong);
  const troubled = () => all(em).where(({ or, and, eb }) => or([
    eb('i.state', '=', 'ISSUE_FAILED'),
    and([eb('i.state', 'in', ['ISSUING', 'ISSUE_UNKNOWN']), eb('i.requestedAt', '<', before)]),
  ]));
  const found = await withOrder(troubled())
    .$if(last !== undefined, (query) => query.where('i.id', '>', last!))
    .orderBy('i.id') // UUIDv7: the order in which they were opened
    .limit(first + 1)
    .execute();
  return { ...toPage(found.map(told), first, ({ id }) => [id]), ...(await cappedCount(em, troubled().select('i.id'))) };
}

export interface ToldHappening {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly byName: string;
  readonly zh: string;
  readonly en: string;
}

/** What happened to an issue, the oldest first. */
export async function happeningsOf(em: EntityManager, issueId: string): Promise<ToldHappening[]> {
  const found = await rows<Tables>(em).selectFrom('IssueHappening').selectAll().where('issueId', '=', issueId).orderBy('position').orderBy('id').limit(500).execute();
  return found.map(({ id, at, kind, code, actorKind, actorName }) => ({
    id, at, kind, byName: actorKind === 'STAFF' ? actorName : '', ...happeningWords(kind, code),
  }));
}

export type ToldSession = Pick<DriverSession, 'id' | 'driver' | 'createdAt' | 'expiresAt'>;

/** Drivers that proved the old key of an order, the newest first. */
export function sessionsOf(em: EntityManager, applicationId: string): Promise<ToldSession[]> {
  return rows<Tables>(em).selectFrom('DriverSession').select(['id', 'driver', 'createdAt', 'expiresAt'])
    .where('applicationId', '=', applicationId).orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(100).execute();
}
