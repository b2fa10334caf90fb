import { DomainError } from '../../../platform/errors.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { authorise } from '../domain/ability.js';
import type { StaffActor } from '../staff-actor.js';
import { StaffMember } from '../staff-member.entity.js';

/** A person as an admin saw them. */
export interface StaffVersion {
  readonly id: string;
  readonly version: number;
}

/** Admins manage staff, but never themselves: nobody grants, restores or removes their own access. */
export function authoriseStaffChange(actor: StaffActor, targetId: string): void {
  authorise(actor, 'manage-staff', 'StaffMember');
  if (targetId !== actor.id) return;
  throw new DomainError('SEPARATION_OF_DUTIES', {
    zh: '不能修改自己的账号；请由另一位系统管理员办理',
    en: 'You cannot change your own account; ask another administrator',
  });
}

/**
 * The person as they are now, if that is the version the admin saw; else NOT_FOUND or STALE_VERSION. First locks and
 * checks the admin's own row: of two admins who disable each other at once, one finds themselves disabled, so that one
 * always remains.
 */
export async function staffAsSeen(work: Work, actor: StaffActor, seen: StaffVersion): Promise<StaffMember> {
  await requireStillActive(work, actor);
  const member = await work.em.findOne(StaffMember, { id: seen.id }, { disableIdentityMap: true });
  if (!member) throw new DomainError('NOT_FOUND', { zh: '没有这名员工', en: 'There is no such member of staff' });
  if (member.version !== seen.version) throw staleStaff();
  return member;
}

export async function requireStillActive({ em }: Work, actor: StaffActor): Promise<void> {
  const active = await em.nativeUpdate(
    StaffMember,
    { id: actor.id, role: actor.role, disabledAt: null },
    { role: actor.role },
  );
  if (active !== 1) throw noLongerActive();
}

/** The compare-and-set itself; counts the version on. */
export async function changeStaff({ em }: Work, member: StaffMember, change: Partial<StaffMember>): Promise<void> {
  const changed = await em.nativeUpdate(
    StaffMember,
    { id: member.id, version: member.version },
    { ...change, version: member.version + 1 },
  );
  if (changed !== 1) throw staleStaff();
}

const noLongerActive = (): DomainError =>
  new DomainError('NOT_SIGNED_IN', {
    zh: '您的账号已停用或更改，请重新登录',
    en: 'Your account was disabled or changed; sign in again',
  });

const staleStaff = (): DomainError =>
  new DomainError(
    'STALE_VERSION',
    { zh: '该员工的信息刚刚已被更改，请刷新后再操作', en: 'This member of staff was changed a moment ago; reload and try again' },
  );

export const wrongStaffState = (zh: string, en: string): DomainError => new DomainError('WRONG_STATE', { zh, en });
