import { rows } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { authorise } from '../domain/ability.js';
import type { Role } from '../domain/roles.js';
import type { StaffActor } from '../staff-actor.js';
import type { StaffMember } from '../staff-member.entity.js';

/** A member of staff as colleagues with the right see them: no secret, no hash. */
export interface StaffView {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly totpEnrolled: boolean;
  readonly lockedUntil: Date | null;
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

/** A CA's desk has tens of people; a list beyond this says that something is wrong. */
const MOST = 1000;

const staffRows = (runtime: Runtime) =>
  rows<{ StaffMember: StaffMember }>(runtime.db.orm.em.fork())
    .selectFrom('StaffMember')
    .select(['id', 'username', 'displayName', 'role', 'totpSecret', 'lockedUntil', 'disabledAt', 'createdAt', 'version']);

type StaffRow = Awaited<ReturnType<ReturnType<typeof staffRows>['executeTakeFirstOrThrow']>>;

/** A lock that ran out is none. */
const viewOf = ({ totpSecret, lockedUntil, ...row }: StaffRow, now: Date): StaffView => ({
  ...row,
  totpEnrolled: totpSecret !== null,
  lockedUntil: lockedUntil && lockedUntil > now ? lockedUntil : null,
});

/** Everybody, disabled ones too, by user name. */
export async function staffMembers(runtime: Runtime, actor: StaffActor): Promise<StaffView[]> {
  authorise(actor, 'read', 'StaffMember');
  const found = await staffRows(runtime).orderBy('username').limit(MOST).execute();
  return found.map((row) => viewOf(row, runtime.clock.now()));
}

/** One person, or NOT_FOUND. */
export async function staffMember(runtime: Runtime, actor: StaffActor, id: string): Promise<StaffView> {
  authorise(actor, 'read', 'StaffMember');
  const row = await staffRows(runtime).where('id', '=', id).executeTakeFirst();
  if (!row) throw new DomainError('NOT_FOUND', { zh: '没有这名员工', en: 'There is no such member of staff' });
  return viewOf(row, runtime.clock.now());
}
