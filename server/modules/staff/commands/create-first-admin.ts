import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { StaffMember } from '../staff-member.entity.js';
import { insertStaff, newStaffRow, type CreateStaffOptions } from './create-staff.js';

/** There is one first administrator: the primary key sees to it, whoever else tries at the same time. */
const FIRST_ADMIN = '00000000-0000-7000-8000-000000000001';

/** Lets the first person into an empty installation; WRONG_STATE when anybody is there already. Gives the id. */
export async function createFirstAdmin(runtime: Runtime, options: Omit<CreateStaffOptions, 'role'>): Promise<string> {
  const row = await newStaffRow({ ...options, role: 'admin' });
  try {
    return await runtime.transact(systemActor('installation'), async (work) => {
      if ((await work.em.count(StaffMember, {})) > 0) throw alreadyInstalled();
      return insertStaff(work, runtime, { id: FIRST_ADMIN, ...row });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw alreadyInstalled();
    throw error;
  }
}

const alreadyInstalled = (): DomainError =>
  new DomainError('WRONG_STATE', { zh: '已有员工账号；请由系统管理员在控制台新增', en: 'There are staff accounts already; an administrator adds more in the console' });
