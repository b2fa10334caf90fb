import { changeOwnPassword } from '../modules/staff/commands/change-own-password.js';
import { createFirstAdmin } from '../modules/staff/commands/create-first-admin.js';
import { createStaff } from '../modules/staff/commands/create-staff.js';
import { staffActor, type StaffActor } from '../modules/staff/staff-actor.js';
import { StaffMember } from '../modules/staff/staff-member.entity.js';
import type { Role } from '../modules/staff/domain/roles.js';
import type { Runtime } from '../platform/runtime.js';

const GIVEN = 'Given-by-the-admin-1';
/** What everybody hired here logs in with. */
export const testPassword = 'Correct-horse-battery-9';

export interface Hired {
  readonly actor: StaffActor;
  readonly username: string;
}

/** A member of staff as they come to be: created by an administrator, with a password of their own since. */
export async function hire(runtime: Runtime, role: Role, username: string): Promise<Hired> {
  const admin = await anyAdmin(runtime);
  const options = { username, displayName: `员工 ${username}`, password: GIVEN };
  const id = await createStaff(runtime, admin, { ...options, role });
  const actor = staffActor({ id, displayName: options.displayName, role }, runtime.clock.now());
  await changeOwnPassword(runtime, actor, { current: GIVEN, next: testPassword });
  return { actor, username };
}

/** The first administrator of the installation. */
async function anyAdmin(runtime: Runtime): Promise<StaffActor> {
  const found = await runtime.db.orm.em.fork().findOne(StaffMember, { role: 'admin', disabledAt: null }, { orderBy: { id: 'asc' } });
  const id = found?.id ?? (await createFirstAdmin(runtime, { username: 'first-admin', displayName: '管理员', password: GIVEN }));
  return staffActor({ id, displayName: '管理员', role: 'admin' }, runtime.clock.now());
}
