import type { Role } from '../gql/graphql.js';
import type { May } from '../session/may.js';

export type NavKey = 'queue' | 'lookup' | 'calls' | 'certificates' | 'finance' | 'reports' | 'audit' | 'staff' | 'jobs';

export interface NavEntry {
  readonly key: NavKey;
  readonly path: string;
  /** Typed after `G`. */
  readonly letter: string;
  /** Any of these, on the subject, opens the page. */
  readonly actions: readonly string[];
  readonly subject: string;
}

/** The pages, and what one must be permitted to be offered them. */
export const navEntries: readonly NavEntry[] = [
  { key: 'queue', path: '/queue', letter: 'Q', actions: ['review', 'oversee'], subject: 'Application' },
  { key: 'lookup', path: '/lookup', letter: 'L', actions: ['look-up'], subject: 'Application' },
  { key: 'calls', path: '/calls', letter: 'C', actions: ['call-list'], subject: 'Application' },
  { key: 'certificates', path: '/certificates', letter: 'E', actions: ['read'], subject: 'Certificate' },
  { key: 'finance', path: '/finance', letter: 'F', actions: ['read'], subject: 'Payout' },
  { key: 'reports', path: '/reports', letter: 'R', actions: ['read'], subject: 'Report' },
  { key: 'audit', path: '/audit', letter: 'A', actions: ['read'], subject: 'AuditEntry' },
  { key: 'staff', path: '/staff', letter: 'S', actions: ['read'], subject: 'StaffMember' },
  { key: 'jobs', path: '/jobs', letter: 'J', actions: ['read'], subject: 'Operations' },
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

export function entriesFor(may: May): readonly NavEntry[] {
  return navEntries.filter(({ actions, subject }) => actions.some((action) => may(action, subject)));
}

/** Where one's day begins. */
export function homeOf(role: Role): string {
  return navEntries.find(({ key }) => key === homes[role])?.path ?? '/queue';
}
