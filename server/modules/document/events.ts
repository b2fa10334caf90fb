import type { DocumentKind } from './domain/document-states.js';

declare module '../../platform/outbox/store.js' {
  interface DomainEvents {
    'document.uploaded': { documentId: string; applicationId: string };
  }
}

declare module '../audit/events.js' {
  interface AuditedActions {
    'document.uploaded': { kind: DocumentKind; versionNo: number };
    'document.checked': { passed: string[]; failed: string[] };
    'document.accepted': Record<string, never>;
    'document.revision-asked': { reason: string };
    'document.viewed': { kind: DocumentKind };
  }
}

export type { DocumentKind };
