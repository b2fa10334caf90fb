import { createMongoAbility, subject as asSubject, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { DomainError } from '../../../platform/errors.js';
import { rolePermissions, type PermissionAction, type PermissionSubject } from './permissions.js';
import type { Role } from './roles.js';

/** A subject by name, or a row marked with it. */
type Subject = PermissionSubject | (object & { readonly __caslSubjectType__?: PermissionSubject });
export type StaffAbility = MongoAbility<[string, Subject]>;

export interface AbilityFacts {
  readonly me: string;
  readonly now: Date;
}

/** The rules of a role with `$me` and `$now` filled in. */
export function rulesFor(role: Role, facts: AbilityFacts): RawRuleOf<StaffAbility>[] {
  return rolePermissions[role].map((rule) => ({
    action: [...rule.action],
    subject: rule.subject,
    ...(rule.conditions && { conditions: fillIn(rule.conditions, facts) }),
  }));
}

export function abilityFor(role: Role, facts: AbilityFacts): StaffAbility {
  return createMongoAbility<StaffAbility>(rulesFor(role, facts));
}

function fillIn(conditions: Readonly<Record<string, unknown>>, facts: AbilityFacts): Record<string, unknown> {
  return Object.fromEntries(Object.entries(conditions).map(([key, value]) => [key, filled(value, facts)]));
}

function filled(value: unknown, facts: AbilityFacts): unknown {
  if (value === '$me') return facts.me;
  if (value === '$now') return facts.now;
  return typeof value === 'object' && value !== null ? fillIn(value as Record<string, unknown>, facts) : value;
}

export interface Permitted {
  readonly ability: StaffAbility;
}

/** Whether the actor may do it: to any (no instance) or to this row. */
export function may<S extends PermissionSubject>(
  { ability }: Permitted,
  action: PermissionAction<S>,
  subject: S,
  instance?: object,
): boolean {
  return ability.can(action, instance ? asSubject(subject, { ...instance }) : subject);
}

/** Refuses with NOT_PERMITTED unless `may`. */
export function authorise<S extends PermissionSubject>(
  actor: Permitted,
  action: PermissionAction<S>,
  subject: S,
  instance?: object,
): void {
  if (may(actor, action, subject, instance)) return;
  throw new DomainError('NOT_PERMITTED', {
    zh: '您的角色没有此项权限；如需办理，请联系主管或系统管理员',
    en: 'Your role does not permit this; ask a manager or an administrator',
  });
}
