import { createMongoAbility } from '@casl/ability';
import type { Actor } from '../../platform/unit-of-work.js';
import { abilityFor, type StaffAbility } from './domain/ability.js';
import type { Role } from './domain/roles.js';

/** A signed-in member of staff, as commands see them. */
export interface StaffActor extends Actor {
  readonly kind: 'STAFF';
  readonly role: Role;
  readonly ability: StaffAbility;
  /** What must be done before anything else is permitted; the ability is empty until then. */
  readonly confinedTo?: Confinement | undefined;
}

/** A password that an admin chose is not the person's own yet; a second factor is demanded but not enrolled. */
export type Confinement = 'CHANGE_PASSWORD' | 'ENROL_TOTP';

export interface StaffIdentity {
  readonly id: string;
  readonly displayName: string;
  readonly role: Role;
}

/** The actor of a member of staff at an instant (rules may compare with it). */
export function staffActor({ id, displayName, role }: StaffIdentity, now: Date, confinedTo?: Confinement): StaffActor {
  const ability = confinedTo ? createMongoAbility<StaffAbility>([]) : abilityFor(role, { me: id, now });
  return { kind: 'STAFF', id, name: displayName, role, ability, confinedTo };
}
