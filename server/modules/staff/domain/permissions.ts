import type { Role } from './roles.js';

/** What may be permitted, by what it is done to. The vocabulary of every check in commands, lists and the console. */
export const permissions = {
  Application: [
    'look-up', // find and open the masked card
    'review', // see the queue and the workbench
    'claim', 'take-over', 'decide', 'confirm', 'recall', 'freeze', 'cancel', 're-verify', 'note', 'call-note', 'reveal',
    'resend-notice', 'call-list', // notices that did not arrive
    'read-clear', // see personal data unmasked while holding the claim
    'oversee', // queue and workload without claiming
    'raise-limit', // let an organisation have more than one order, for a time
  ],
  Document: ['view'],
  Payout: ['read'],
  Statement: ['read', 'import'],
  ReconciliationException: ['read', 'resolve'],
  Invoice: ['read', 'retry'],
  Certificate: [
    'read', // lists and card
    'retry-issue', 'propose-revocation', 'propose-reissue',
    'confirm-revocation', // as the second person
    'resend-code',
  ],
  Payment: ['read', 'propose-refund', 'confirm-refund'],
  Report: ['read', 'request'],
  SlaWarning: ['read', 'acknowledge'],
  AuditEntry: ['read'],
  StaffMember: ['read', 'manage-staff'],
  Organisation: ['reassign'],
  Operations: ['read', 'retry-delivery'],
  Reference: ['read', 'change'],
} as const;

export type PermissionSubject = keyof typeof permissions;
export type PermissionAction<S extends PermissionSubject = PermissionSubject> = (typeof permissions)[S][number];

/** One CASL rule as data. `conditions` may hold the placeholders `$me` and `$now`. */
export interface PermissionRule {
  readonly action: readonly string[];
  readonly subject: PermissionSubject;
  readonly conditions?: Readonly<Record<string, unknown>>;
}

const own = { claimedBy: '$me', leaseUntil: { $gt: '$now' } };

const reviewing: readonly PermissionRule[] = [
  { action: ['read'], subject: 'Certificate' },
  { action: ['look-up', 'review', 'claim', 'note', 'reveal'], subject: 'Application' },
  { action: ['decide', 're-verify', 'read-clear'], subject: 'Application', conditions: own },
  { action: ['view'], subject: 'Document' },
  { action: ['read'], subject: 'Reference' },
];

/** Default deny: what no rule names is refused. */
export const rolePermissions: Readonly<Record<Role, readonly PermissionRule[]>> = {
  reviewer: reviewing,
  senior_reviewer: [
    ...reviewing,
    { action: ['take-over', 'recall', 'freeze', 'cancel', 're-verify'], subject: 'Application' },
    { action: ['confirm'], subject: 'Application', conditions: own },
    { action: ['retry-issue', 'propose-revocation', 'propose-reissue', 'confirm-revocation'], subject: 'Certificate' },
  ],
  hotline: [
    { action: ['look-up', 'reveal', 'call-note', 'resend-notice', 'call-list'], subject: 'Application' },
    { action: ['read', 'resend-code'], subject: 'Certificate' },
    { action: ['read'], subject: 'Reference' },
  ],
  finance: [
    { action: ['look-up'], subject: 'Application' },
    { action: ['read'], subject: 'Payout' },
    { action: ['read', 'import'], subject: 'Statement' },
    { action: ['read', 'resolve'], subject: 'ReconciliationException' },
    { action: ['read', 'retry'], subject: 'Invoice' },
    { action: ['read', 'propose-refund', 'confirm-refund'], subject: 'Payment' },
    { action: ['read'], subject: 'Reference' },
  ],
  manager: [
    { action: ['look-up', 'oversee', 'freeze', 'note', 'call-list', 'raise-limit'], subject: 'Application' },
    { action: ['look-up', 'oversee', 'freeze', 'note'], subject: 'Application' },
    { action: ['reassign'], subject: 'Organisation' },
    { action: ['read', 'confirm-revocation'], subject: 'Certificate' },
    { action: ['read', 'request'], subject: 'Report' },
    { action: ['read', 'acknowledge'], subject: 'SlaWarning' },
    { action: ['read', 'confirm-refund'], subject: 'Payment' },
    { action: ['read'], subject: 'Payout' },
    { action: ['read'], subject: 'ReconciliationException' },
    { action: ['read'], subject: 'Invoice' },
    { action: ['read', 'retry-delivery'], subject: 'Operations' },
    { action: ['read'], subject: 'Reference' },
  ],
  auditor: [
    { action: ['look-up', 'oversee', 'call-list'], subject: 'Application' },
    { action: ['read'], subject: 'AuditEntry' },
    { action: ['read'], subject: 'Payment' },
    { action: ['read'], subject: 'Payout' },
    { action: ['read'], subject: 'Statement' },
    { action: ['read'], subject: 'ReconciliationException' },
    { action: ['read'], subject: 'Invoice' },
    { action: ['read'], subject: 'Certificate' },
    { action: ['read'], subject: 'Report' },
    { action: ['read'], subject: 'SlaWarning' },
    { action: ['read'], subject: 'StaffMember' },
    { action: ['read'], subject: 'Operations' },
    { action: ['read'], subject: 'Reference' },
  ],
  admin: [
    { action: ['read', 'manage-staff'], subject: 'StaffMember' },
    { action: ['read', 'retry-delivery'], subject: 'Operations' },
    { action: ['read', 'change'], subject: 'Reference' },
  ],
};
