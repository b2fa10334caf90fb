import { rows, type EntityManager } from '../../../platform/database/database.js';
import { decodeCursor, pageSize, toPage, type CappedCount, type Page, type PageRequest } from '../../../platform/paging.js';
import { cappedCount } from '../../../platform/database/capped-count.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Certificate } from '../../certificate/certificate.entity.js';
import { may } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { StaffMember } from '../../staff/staff-member.entity.js';
import type { RevocationRequest } from '../revocation.entity.js';

interface Tables {
  readonly RevocationRequest: RevocationRequest;
  readonly Certificate: Certificate;
  readonly StaffMember: StaffMember;
}

const all = (em: EntityManager) => rows<Tables>(em).selectFrom('RevocationRequest as r')
  .innerJoin('Certificate as c', 'c.id', 'r.certificateId')
  .leftJoin('StaffMember as p', 'p.id', 'r.proposedBy')
  .leftJoin('StaffMember as d', 'd.id', 'r.decidedBy');

const withNames = (query: ReturnType<typeof all>) => query.select([
  'r.id', 'r.certificateId', 'r.version', 'r.purpose', 'r.reason', 'r.note', 'r.state', 'r.proposedAt', 'r.decidedAt', 'r.revokedAt',
  'r.proposedBy', 'r.failureCode', 'r.failureText', 'c.serial', 'c.ownerName', 'p.displayName as proposedByName', 'd.displayName as decidedByName',
]);

type Row = Awaited<ReturnType<ReturnType<typeof withNames>['executeTakeFirstOrThrow']>>;

export type StaffRevocation = Omit<Row, 'proposedBy'> & {
  /** Whether the actor may decide it now. */
  readonly mayDecide: boolean;
};

const toldTo = (actor: StaffActor) => ({ proposedBy, ...row }: Row): StaffRevocation => ({
  ...row, mayDecide: row.state === 'PROPOSED' && proposedBy !== actor.id && may(actor, 'confirm-revocation', 'Certificate'),
});

/** Wishes to have a certificate revoked, the newest first. */
export async function revocationsOf(em: EntityManager, actor: StaffActor, certificateId: string): Promise<StaffRevocation[]> {
  return (await withNames(all(em)).where('r.certificateId', '=', certificateId).orderBy('r.id', 'desc').limit(50).execute()).map(toldTo(actor));
}

/** Those neither declined nor done, the oldest first: to be decided, under way, or refused by the authority. */
export async function openRevocations(
  { db }: Runtime,
  actor: StaffActor,
  request: PageRequest,
): Promise<Page<StaffRevocation> & CappedCount> {
  const first = pageSize(request.first);
  const last = request.after ? String(decodeCursor(request.after, 1)[0]) : undefined;
  const em = db.orm.em.fork();
  const open = () => all(em).where('r.openFor', 'is not', null);
  const found = await withNames(open()).$if(last !== undefined, (query) => query.where('r.id', '>', last!)).orderBy('r.id').limit(first + 1).execute();
  return { ...toPage(found.map(toldTo(actor)), first, ({ id }) => [id]), ...(await cappedCount(em, open().select('r.id'))) };
}
