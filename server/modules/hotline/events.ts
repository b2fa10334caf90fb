import type { LookupKind } from './domain/lookup-kind.js';

declare module '../audit/events.js' {
  interface AuditedActions {
    'hotline.looked-up': { kind: LookupKind; hits: number; tooMany: boolean };
    'hotline.call-noted': { note: string };
    'hotline.reached': { note: string };
  }
}

export type {};
