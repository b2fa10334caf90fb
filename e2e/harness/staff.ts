import { changeOwnPassword } from '../../server/modules/staff/commands/change-own-password.js';
import { createFirstAdmin } from '../../server/modules/staff/commands/create-first-admin.js';
import { createStaff } from '../../server/modules/staff/commands/create-staff.js';
import type { Role } from '../../server/modules/staff/domain/roles.js';
import { staffActor } from '../../server/modules/staff/staff-actor.js';
import type { Runtime } from '../../server/platform/runtime.js';

/** Somebody with an account: what one needs to sit down at the desk as them. */
export interface Colleague {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  readonly role: Role;
}

const GIVEN = 'Handed-over-on-paper-1';
const OWN = 'Correct-horse-battery-9';

/** Who works in a world, by what the stories call them. */
const roster = {
  admin: { username: 'sun.li', displayName: '孙丽', role: 'admin' },
  reviewer: { username: 'liu.fang', displayName: '刘芳', role: 'reviewer' },
  otherReviewer: { username: 'he.jun', displayName: '何军', role: 'reviewer' },
  senior: { username: 'tang.wei', displayName: '唐薇', role: 'senior_reviewer' },
  hotline: { username: 'qian.yu', displayName: '钱雨', role: 'hotline' },
  finance: { username: 'zhou.min', displayName: '周敏', role: 'finance' },
  manager: { username: 'wu.gang', displayName: '吴刚', role: 'manager' },
  auditor: { username: 'xu.jing', displayName: '徐静', role: 'auditor' },
} as const satisfies Record<string, Pick<Colleague, 'username' | 'displayName' | 'role'>>;

export type Post = keyof typeof roster;
export type Staff<P extends Post> = Readonly<Record<P, Colleague>>;

/** The administrator of a new installation, and by them the others named; each has chosen a password of their own. */
export async function hire<P extends Exclude<Post, 'admin'>>(
  runtime: Runtime,
  posts: readonly P[],
): Promise<Staff<P | 'admin'>> {
  const adminId = await createFirstAdmin(runtime, { ...roster.admin, password: GIVEN });
  const admin = await settleIn(runtime, adminId, 'admin');
  const actor = staffActor({ id: adminId, displayName: admin.displayName, role: 'admin' }, runtime.clock.now());
  const hired = await Promise.all(posts.map(async (post) => {
    const id = await createStaff(runtime, actor, { ...roster[post], password: GIVEN });
    return [post, await settleIn(runtime, id, post)] as const;
  }));
  // The keys are those asked for and the administrator's.
  return Object.fromEntries([['admin', admin], ...hired]) as Staff<P | 'admin'>;
}

async function settleIn(runtime: Runtime, id: string, post: Post): Promise<Colleague> {
  const { displayName, role } = roster[post];
  const actor = staffActor({ id, displayName, role }, runtime.clock.now());
  await changeOwnPassword(runtime, actor, { current: GIVEN, next: OWN });
  return { id, ...roster[post], password: OWN };
}
