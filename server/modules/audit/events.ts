/**
 * The union of everything that is audited: action → its details (codes, ids and counts only; no personal data).
 * Each slice extends it where its commands live:
 * `declare module '…/audit/events.js' { interface AuditedActions { 'application.approved': { round: number } } }`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- extended by declaration merging
export interface AuditedActions {}

export type AuditAction = Extract<keyof AuditedActions, string>;
