import type { Role } from './roles.js';

/** Who runs the system, who decides in it and who watches both are different people. */
const exclusiveGroups: readonly (readonly Role[])[] = [['admin'], ['auditor'], ['reviewer', 'senior_reviewer']];

const groupOf = (role: Role): number => exclusiveGroups.findIndex((group) => group.includes(role));

/** Whether one account may pass from one role to the other: never between two excluding groups. */
export function mayFollow(before: Role, after: Role): boolean {
  const [from, to] = [groupOf(before), groupOf(after)];
  return from === -1 || to === -1 || from === to;
}
