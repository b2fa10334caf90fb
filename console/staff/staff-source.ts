import { request } from '../api/graphql.js';
import { StaffMembersDocument, type Role, type StaffRowFragment } from '../gql/graphql.js';
import type { ListSource } from '../lists/list-source.js';

export type StaffRow = StaffRowFragment;

export const roles = [
  'reviewer',
  'senior_reviewer',
  'hotline',
  'finance',
  'manager',
  'auditor',
  'admin',
] as const satisfies readonly Role[];

export const roleOf = (value: string): Role => roles.find((role) => role === value) ?? 'reviewer';

export const staffSource: ListSource = async ({ signal }) => {
  const { staffMembers } = await request(StaffMembersDocument, {}, signal);
  return { items: staffMembers, count: staffMembers.length };
};
