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

export interface DemoHallAccount {
  /** Of a network that is allotted to no operator: nobody's. */
  readonly phone: string;
  readonly about: { readonly zh: string; readonly en: string };
  /** Stories whose first case this account files, each for another organisation. */
  readonly files: readonly string[];
}

/** Accounts of the online hall for trying it out: with the password above, or with a code from the sandbox's inbox. */
export const demoHallAccounts: readonly DemoHallAccount[] = [
  {
    phone: '15400000001',
    about: { zh: '代办多家机构，业务单处于各种状态', en: 'agent of several organisations, orders in every state' },
    files: ['drafted', 'payable by WeChat', 'payable by transfer', 'waiting', 'returned', 'account failed', 'ready for download', 'rejected'],
  },
  {
    phone: '15400000002',
    about: { zh: '一家机构，审核中', en: 'one organisation, in review' },
    files: ['in review'],
  },
];
