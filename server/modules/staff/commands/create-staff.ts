import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise } from '../domain/ability.js';
import { requireStrongPassword } from '../domain/password-policy.js';
import type { Role } from '../domain/roles.js';
import { requireDisplayName, requireUsername } from '../domain/username.js';
import { hashPassword } from '../password-hash.js';
import type { StaffActor } from '../staff-actor.js';
import { StaffMember } from '../staff-member.entity.js';
import { requireStillActive } from './guarded-staff-change.js';
import type {} from '../events.js';

export interface CreateStaffOptions {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  /** Good for the first log-in only. */
  readonly password: string;
}

/** Gives the id. Refuses with DUPLICATE when the user name is taken, INVALID_INPUT for a field that will not do. */
export async function createStaff(runtime: Runtime, actor: StaffActor, options: CreateStaffOptions): Promise<string> {
  authorise(actor, 'manage-staff', 'StaffMember');
  const row = await newStaffRow(options);
  try {
    return await runtime.transact(actor, async (work) => {
      await requireStillActive(work, actor);
      return insertStaff(work, runtime, { id: work.newId(), ...row });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw usernameTaken();
    throw error;
  }
}

type NewStaffRow = Pick<StaffMember, 'username' | 'displayName' | 'role' | 'passwordHash'>;

/** Checks and hashes before the transaction: hashing takes longer than a transaction may. */
export async function newStaffRow(
  { username: typed, displayName, role, password }: CreateStaffOptions,
): Promise<NewStaffRow> {
  const username = requireUsername(typed);
  requireStrongPassword(password, username, 'input.password');
  return { username, displayName: requireDisplayName(displayName), role, passwordHash: await hashPassword(password) };
}

export async function insertStaff(
  work: Work,
  { sealing }: Runtime,
  row: NewStaffRow & { readonly id: string },
): Promise<string> {
  await work.em.insert(StaffMember, {
    ...row,
    passwordExpiredAt: work.now,
    totpSecret: null,
    totpPendingSecret: null,
    totpLastStep: null,
    failedAttempts: 0,
    lockedUntil: null,
    disabledAt: null,
    createdAt: work.now,
    version: 1,
  });
  await recordAudit(work, sealing, 'staff.created', { type: 'StaffMember', id: row.id }, { role: row.role });
  return row.id;
}

const usernameTaken = (): DomainError =>
  new DomainError(
    'DUPLICATE',
    { zh: '用户名已被使用，请换一个', en: 'The user name is taken; choose another' },
    { field: 'input.username' },
  );
