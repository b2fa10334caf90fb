import type { ReasonKind } from '../reference/reason-code.entity.js';
import type { DecisionKind } from './domain/decisions.js';

declare module '../../platform/outbox/store.js' {
  interface DomainEvents {
    /** A running SLA segment reached 50, 75 or 90 % of its working time. */
    'review.sla-warned': { applicationId: string; warningId: string };
    /** A deadline passed: managers are told. */
    'review.sla-breached': { applicationId: string; warningId: string };
  }
}

declare module '../audit/events.js' {
  interface AuditedActions {
    'review.taken-over': { from: string | null; reason: string };
    'review.second-review-claimed': { round: number };
    'review.second-review-released': { round: number };
    'review.decided': { kind: DecisionKind; round: number; reasons: string[] };
    'review.proposed': { kind: DecisionKind; round: number; reasons: string[] };
    'review.overruled': { kind: DecisionKind; by: DecisionKind; reasons: string[] };
    'review.ticked': { item: string; ticked: boolean; round: number };
    'review.noted': { note: string };
    'review.revealed': { field: string; reason: string };
    'review.re-verification-asked': { what: 'liveness' | 'phone-check' };
    'review.urgency-granted': { opensAt: string; slot: number };
    'review.sla-warned': { level: number; segment: number };
    'review.sla-acknowledged': { level: number };
  }
}

export type { DecisionKind, ReasonKind };
