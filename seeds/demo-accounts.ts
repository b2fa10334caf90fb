import type { Role } from '../server/modules/staff/domain/roles.js';

export interface DemoAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
}

/** What all accounts of a demonstration log in with. Published, so it must never protect anything real. */
export const DEMO_PASSWORD = 'Certdesk-Demo-2026';

/** The people of a demonstration, the administrator first: who lets the others in. */
export const demoAccounts = [
  { username: 'admin1', displayName: '何建平', role: 'admin' },
  { username: 'reviewer1', displayName: '周敏', role: 'reviewer' },
  { username: 'reviewer2', displayName: '陈立', role: 'reviewer' },
  { username: 'senior1', displayName: '吴静怡', role: 'senior_reviewer' },
  { username: 'senior2', displayName: '赵志远', role: 'senior_reviewer' },
  { username: 'hotline1', displayName: '孙悦', role: 'hotline' },
  { username: 'finance1', displayName: '钱雅琴', role: 'finance' },
  { username: 'manager1', displayName: '郑国栋', role: 'manager' },
  { username: 'auditor1', displayName: '冯正', role: 'auditor' },
] as const satisfies readonly DemoAccount[];

export type DemoUsername = (typeof demoAccounts)[number]['username'];
