import type { IssueEvent, IssueState } from './domain/certificate-states.js';
import type { RevocationEvent, RevocationState } from './domain/revocation-states.js';

interface OfIssue { issueId: string; applicationId: string }

declare module '../../platform/outbox/store.js' {
  interface DomainEvents {
    /** A request was taken and planned: the authority may be called. */
    'issuance.requested': OfIssue;
    /** It is on the register and may be fetched. */
    'issuance.issued': OfIssue;
    /** It will not come by itself: people have to see to it. */
    'issuance.failed': OfIssue;
    'issuance.installed': OfIssue;
    /** Two people (or the policy) decided it: the authority may be told. */
    'issuance.revocationOwed': { revocationId: string };
    /** The register says that it is revoked: the list has to follow. */
    'issuance.revoked': { certificateId: string; issuer: string };
    /** A download code waits to be sent. */
    'issuance.downloadCodeMade': { codeId: string; applicationId: string };
  }
}

type IssueActions = Record<`issuance.${IssueEvent}`, { from: IssueState; to: IssueState; sequence: number; requestId: string | null; code: string | null }>;
type RevocationActions = Record<`revocation.${RevocationEvent}`, { from: RevocationState; to: RevocationState; purpose: string; code: string | null }>;

declare module '../audit/events.js' {
  interface AuditedActions extends IssueActions, RevocationActions {
    'issuance.open': { sequence: number };
    'issuance.session': { certificateId: string };
    'issuance.downloadCode': { by: string };
    'issuance.codeExhausted': { tries: number };
    'issuance.crl': { issuer: string; number: number; entries: number };
    'revocation.propose': { purpose: string; reason: string };
  }
}

export type {};
