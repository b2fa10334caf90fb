import type { Actor } from '../../platform/unit-of-work.js';
import type { StaffAbility } from './domain/ability.js';
import type { Role } from './domain/roles.js';

/** A signed-in member of staff, as commands see them. */
export interface StaffActor extends Actor {
  readonly kind: 'STAFF';
  readonly role: Role;
  readonly ability: StaffAbility;
}
