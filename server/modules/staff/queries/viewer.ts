import { packRules } from '@casl/ability/extra';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { rulesFor } from '../domain/ability.js';
import type { Role } from '../domain/roles.js';
import type { StaffMember } from '../staff-member.entity.js';

/** Whoever is signed in, as their own screen shows them. */
export interface ViewerView {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  /** CASL rules, packed, as JSON; what the screen may offer. The server asks itself at each command. */
  readonly rules: string;
  readonly totpEnrolled: boolean;
  readonly mustChangePassword: boolean;
  readonly mfaOptional: boolean;
}

/** Of the person with this id; the caller has just authenticated them. */
export async function viewer(runtime: Runtime, id: string, mfaOptional: boolean): Promise<ViewerView> {
  const found = await rows<{ StaffMember: StaffMember }>(runtime.db.orm.em.fork())
    .selectFrom('StaffMember')
    .select(['id', 'username', 'displayName', 'role', 'totpSecret', 'passwordExpiredAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const { totpSecret, passwordExpiredAt, ...person } = found;
  return {
    ...person,
    rules: JSON.stringify(packRules(rulesFor(person.role, { me: id, now: runtime.clock.now() }))),
    totpEnrolled: totpSecret !== null,
    mustChangePassword: passwordExpiredAt !== null,
    mfaOptional,
  };
}
