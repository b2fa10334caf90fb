import type { Role } from '../gql/graphql.js';

export type NavKey = 'queue' | 'lookup' | 'finance' | 'reports' | 'audit' | 'staff' | 'jobs';

export interface NavEntry {
  readonly key: NavKey;
  readonly path: string;
  /** Typed after `G`. */
  readonly letter: string;
  readonly roles: readonly Role[];
}

/** The pages, and whom the top bar offers them. What may be seen there the server decides again. */
export const navEntries: readonly NavEntry[] = [
  { key: 'queue', path: '/queue', letter: 'Q', roles: ['reviewer', 'senior_reviewer', 'manager', 'auditor'] },
  {
    key: 'lookup',
    path: '/lookup',
    letter: 'L',
    roles: ['hotline', 'reviewer', 'senior_reviewer', 'finance', 'manager', 'auditor'],
  },
  { key: 'finance', path: '/finance', letter: 'F', roles: ['finance', 'manager', 'auditor'] },
  { key: 'reports', path: '/reports', letter: 'R', roles: ['manager', 'auditor'] },
  { key: 'audit', path: '/audit', letter: 'A', roles: ['auditor', 'manager'] },
  { key: 'staff', path: '/staff', letter: 'S', roles: ['admin'] },
  { key: 'jobs', path: '/jobs', letter: 'J', roles: ['admin'] },
];

const homes: Record<Role, NavKey> = {
  reviewer: 'queue',
  senior_reviewer: 'queue',
  hotline: 'lookup',
  finance: 'finance',
  manager: 'reports',
  auditor: 'audit',
  admin: 'staff',
};

export function entriesFor(role: Role): readonly NavEntry[] {
  return navEntries.filter(({ roles }) => roles.includes(role));
}

/** Where one's day begins. */
export function homeOf(role: Role): string {
  return navEntries.find(({ key }) => key === homes[role])?.path ?? '/queue';
}
