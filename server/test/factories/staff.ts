import { systemActor } from '../../platform/unit-of-work.js';
import { abilityFor } from '../../modules/staff/domain/ability.js';
import type { Role } from '../../modules/staff/domain/roles.js';
import type { StaffActor } from '../../modules/staff/staff-actor.js';
import { StaffMember } from '../../modules/staff/staff-member.entity.js';
import type { Harness } from '../harness.js';

/** Of no password: nobody logs in as them. */
const noPassword = '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

let counter = 0;

/** A member of staff, as a command sees them now. After moving the clock far, ask `staffNow` for them again. */
export async function aStaffMember({ runtime }: Pick<Harness, 'runtime'>, role: Role): Promise<StaffActor> {
  counter += 1;
  const name = `${role}-${counter}`;
  const id = await runtime.transact(systemActor('test'), async ({ em, now, newId }) => {
    const person = { id: newId(), username: name, displayName: name, role, passwordHash: noPassword };
    const row = { ...person, failedAttempts: 0, createdAt: now, version: 1 };
    await em.insert(StaffMember, row);
    return row.id;
  });
  return staffNow({ runtime }, { kind: 'STAFF', id, name, role });
}

/** The same person with an ability that knows the present time (own claims depend on it). */
export function staffNow(
  { runtime }: Pick<Harness, 'runtime'>,
  person: Pick<StaffActor, 'kind' | 'id' | 'name' | 'role'>,
): StaffActor {
  const { kind, id, name, role } = person;
  return { kind, id, name, role, ability: abilityFor(role, { me: id, now: runtime.clock.now() }) };
}
