declare module '../audit/events.js' {
  interface AuditedActions {
    'report.requested': { kind: string; day: string };
    'report.cancelled': { kind: string; day: string };
    'report.downloaded': { kind: string; day: string };
  }
}

export {};
