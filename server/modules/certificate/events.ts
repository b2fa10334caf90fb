declare module '../audit/events.js' {
  interface AuditedActions {
    'certificate.register': { serial: string };
    'certificate.supersede': { replacedBy: string };
    'certificate.revoke': { reason: string };
    'certificate.listWeakKeys': { keys: number };
  }
}

export type {};
